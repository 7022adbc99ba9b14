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
  evidence: `noticeboard-${stage}-data:ExportsOutputFnGetAttevidenceD01CB220Arn258846ED`,
  digests: 'schedulewritedigestsBACE1222.Arn',
  probe: 'scheduleprobelistingsA981A288.Arn',
  sweep: 'schedulesweepdeadlines0CA29869.Arn',
  facts: 'schedulewritefactsFF018DA3.Arn',
  orders: 'scheduleorderexports1E6FB7B1.Arn',
  page: 'page15F095D5.Arn',
  retain: 'scheduleretainpersonaldataB001ED0F.Arn',
});
Validations.of(app).addPlugins(new AwsSolutionsChecks());
app.synth();
