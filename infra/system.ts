import { App, type AppProps, Tags } from 'aws-cdk-lib';
import { AnalyticsStack } from './analytics-stack.ts';
import { ApiStack } from './api-stack.ts';
import { ConsoleStack } from './console-stack.ts';
import { DataStack } from './data-stack.ts';
import { IdentityStack } from './identity-stack.ts';
import { MailStack } from './mail-stack.ts';
import { MessagingStack } from './messaging-stack.ts';
import { ObservabilityStack } from './observability-stack.ts';
import { ScheduleStack } from './schedule-stack.ts';
import { readSettings } from './settings.ts';
import { WebStack } from './web-stack.ts';

/** The whole system. */
export function buildSystem(props: AppProps = {}): App {
  const app = new App(props);
  const settings = readSettings(app);
  const name = (part: string) => `noticeboard-${settings.stage}-${part}`;
  const common = { settings, env: { region: settings.region } };

  const data = new DataStack(app, name('data'), common);
  const identity = new IdentityStack(app, name('identity'), common);
  const messaging = new MessagingStack(app, name('messaging'), { ...common, data });
  new MailStack(app, name('mail'), { ...common, data, records: messaging.recordsDeadLetters });
  new ScheduleStack(app, name('schedule'), { ...common, data });
  new AnalyticsStack(app, name('analytics'), { ...common, data });
  const interfaceParts = { ...common, data, identity, inboxDeadLetters: messaging.inboxDeadLetters };
  const { api } = new ApiStack(app, name('api'), interfaceParts);
  const { client } = new WebStack(app, name('web'), { ...interfaceParts, api });
  new ConsoleStack(app, name('console'), { ...interfaceParts, api, client });
  new ObservabilityStack(app, name('observability'), {
    ...common,
    data,
    deadLetters: messaging.deadLetters,
    followers: messaging.followers,
  });
  Tags.of(app).add('system', 'noticeboard');
  Tags.of(app).add('stage', settings.stage);
  return app;
}
