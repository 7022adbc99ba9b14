import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, type HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { type RouteId, routes } from '../shared/contracts/routes.ts';
import type { DataStack } from './data-stack.ts';
import { Handler, type HandlerProps, type TableUse } from './handler.ts';
import type { IdentityStack } from './identity-stack.ts';
import type { Settings } from './settings.ts';

interface Parts extends StackProps {
  readonly settings: Settings;
  readonly data: DataStack;
  readonly identity: IdentityStack;
  readonly inboxDeadLetters: Queue;
}

/** The HTTP interface: one function a route. Tokens are verified in the function, since an authoriser stops at 50 clients. */
export class ApiStack extends Stack {
  readonly api: HttpApi;
  readonly handlers: readonly Handler[];

  constructor(scope: Construct, id: string, parts: Parts) {
    super(scope, id, parts);
    const handlers = this.#handlers(parts);
    this.api = new HttpApi(this, 'api', { apiName: `noticeboard-${parts.settings.stage}`, createDefaultStage: false });
    for (const [routeId, route] of Object.entries(routes)) {
      const integration = new HttpLambdaIntegration(routeId, handlers[routeId as RouteId]);
      this.api.addRoutes({ path: route.path, methods: [route.method as HttpMethod], integration });
    }
    this.handlers = [...new Set(Object.values(handlers))];
    this.#stage(parts.settings.stage);
  }

  /** Which function answers which route, and what it may touch. A route without one does not compile. */
  #handlers({ data, identity, inboxDeadLetters, settings }: Parts) {
    const caller = {
      ISSUER: identity.pool.userPoolProviderUrl,
      OPERATOR_CLIENT_ID: identity.operator?.userPoolClientId ?? '',
    };
    const registry: TableUse = { table: data.cases, actions: ['Query'] };
    const appending: TableUse = { table: data.cases, actions: ['PartiQLInsert', 'Query'] };
    const submitting: TableUse = { table: data.cases, actions: ['PartiQLInsert', 'Query', 'GetItem'] };
    const make = (name: string, props: HandlerProps) =>
      new Handler(this, `api/${name}`, { ...props, variables: { ...caller, ...props.variables } });
    const intake = {
      tables: { CASES_TABLE: submitting },
      secrets: { SELLER_KEY: data.sellerKey },
      memoryMegabytes: 512,
      timeoutSeconds: 28,
    };
    const queues = { STAGE: settings.stage, INBOX_DEAD_LETTERS_URL: inboxDeadLetters.queueUrl };
    const lists: TableUse = {
      table: data.views,
      actions: ['Query', 'GetItem', 'BatchGetItem'],
      indexes: ['bySubmitter'],
    };
    const administers = [
      new PolicyStatement({
        actions: ['cognito-idp:CreateUserPoolClient', 'cognito-idp:AdminCreateUser'],
        resources: [identity.pool.userPoolArn],
      }),
    ];
    const people = {
      statements: administers,
      variables: { USER_POOL_ID: identity.pool.userPoolId },
      tables: { CASES_TABLE: appending },
    };
    const exporting = { WORK_TABLE: { table: data.work, actions: ['GetItem'] } } as const;
    const documents = make('get-documents', {});
    const organisations = { tables: { CASES_TABLE: registry }, variables: queues };

    return {
      postNotice: make('post-notice', intake),
      postNoticesBatch: make('post-notices-batch', { ...intake, memoryMegabytes: 1024 }),
      postAlerts: make('post-alerts', { ...intake, memoryMegabytes: 1024 }),
      getNotice: make('get-notice', {
        tables: {
          CASES_TABLE: { table: data.cases, actions: ['Query', 'GetItem'] },
          VIEWS_TABLE: { table: data.views, actions: ['GetItem', 'BatchGetItem'] },
        },
      }),
      getAlert: make('get-alert', { tables: { CASES_TABLE: { table: data.cases, actions: ['Query', 'GetItem'] } } }),
      getItems: make('get-items', { tables: { CASES_TABLE: registry, VIEWS_TABLE: lists } }),
      getItem: make('get-item', { tables: { CASES_TABLE: { table: data.cases, actions: ['Query', 'GetItem'] } } }),
      postAction: make('post-action', { tables: { CASES_TABLE: appending } }),
      postActionsBatch: make('post-actions-batch', {
        tables: { CASES_TABLE: appending },
        memoryMegabytes: 1024,
        timeoutSeconds: 28,
      }),
      postCheck: make('post-check', { tables: { CASES_TABLE: appending } }),
      postWithdrawal: make('post-withdrawal', { tables: { CASES_TABLE: appending } }),
      postInformation: make('post-information', { tables: { CASES_TABLE: appending } }),
      getKpis: make('get-kpis', {
        tables: { CASES_TABLE: registry, VIEWS_TABLE: { table: data.views, actions: ['Query', 'GetItem'] } },
      }),
      postExport: make('post-export', {
        tables: { CASES_TABLE: registry, WORK_TABLE: { table: data.work, actions: ['PartiQLInsert', 'GetItem'] } },
      }),
      getExport: make('get-export', {
        tables: { CASES_TABLE: registry, ...exporting },
        buckets: { EXPORTS_BUCKET: { bucket: data.exports, writes: false } },
      }),
      putOrganisation: make('put-organisation', { tables: { CASES_TABLE: appending }, variables: queues }),
      getOrganisation: make('get-organisation', organisations),
      getOrganisations: make('get-organisations', organisations),
      postClient: make('post-client', people),
      postPerson: make('post-person', people),
      getDeadlines: make('get-deadlines', {}),
      getOpenApi: documents,
      getAsyncApi: documents,
      getDocs: documents,
    } satisfies Record<RouteId, Handler>;
  }

  #stage(stage: string): void {
    const log = new LogGroup(this, 'access-log', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'default', {
      httpApi: this.api,
      autoDeploy: true,
      throttle: { rateLimit: 500, burstLimit: 1000 },
      description: `Noticeboard ${stage}`,
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        /** Route, status and time: no address of anybody, no token, no path with an id in it. */
        format: AccessLogFormat.custom(
          '$context.requestId $context.requestTimeEpoch $context.routeKey $context.status $context.responseLatency',
        ),
      },
    });
  }
}
