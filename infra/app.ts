import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { acknowledgeExceptions } from './exceptions.ts';
import { readSettings } from './settings.ts';
import { buildSystem } from './system.ts';

const app = buildSystem();
const { stage, region } = readSettings(app);
acknowledgeExceptions(app, {
  stage,
  region,
  exports: `noticeboard-${stage}-data:ExportsOutputFnGetAttexports222B3037Arn4AD05C70`,
  sweep: 'schedulesweepdeadlines0CA29869.Arn',
});
Validations.of(app).addPlugins(new AwsSolutionsChecks());
app.synth();
