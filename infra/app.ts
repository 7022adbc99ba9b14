import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { buildSystem } from './system.ts';

const app = buildSystem();
Validations.of(app).addPlugins(new AwsSolutionsChecks());
app.synth();
