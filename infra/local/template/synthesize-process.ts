import { readFileSync } from 'node:fs';
import { buildSystem } from '../../system.ts';

/** Without bundles, since the local stack imports the sources; without the checks of rules, which `infra/app.ts` makes. */
const { context } = JSON.parse(readFileSync('cdk.json', 'utf8'));
buildSystem({
  outdir: process.argv[2] ?? 'cdk.out',
  analyticsReporting: false,
  // The first operator is a machine here: there is nobody yet who could be a person in the group.
  context: { ...context, operatorClient: 'true', 'aws:cdk:bundling-stacks': [] },
}).synth();
