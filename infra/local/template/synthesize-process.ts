import { readFileSync } from 'node:fs';
import { buildSystem } from '../../system.ts';

/** Without bundles, since the local stack imports the sources; without the checks of rules, which `infra/app.ts` makes. */
const { context } = JSON.parse(readFileSync('cdk.json', 'utf8'));
buildSystem({
  outdir: process.argv[2] ?? 'cdk.out',
  analyticsReporting: false,
  context: { ...context, 'aws:cdk:bundling-stacks': [] },
}).synth();
