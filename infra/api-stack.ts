import { CfnOutput, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, type HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { type CoreRouteId, consoleRoutes, routes } from '../shared/contracts/routes.ts';
import { escalationRoutes } from './api/escalation.ts';
import { evidenceRoutes } from './api/evidence.ts';
import { flaggerRoutes } from './api/flaggers.ts';
import { knownAgainRoutes } from './api/known-again.ts';
import { type ApiParts, appending, type Make, makeIn, registry } from './api/parts.ts';
import { redressRoutes } from './api/redress.ts';
import { sellerRightsRoutes } from './api/seller-rights.ts';
import { sellerRoutes } from './api/sellers.ts';
import type { Handler, HandlerProps, TableUse } from './handler.ts';

/** The HTTP interface: one function a route. Tokens are verified in the function, since an authoriser stops at 50 clients. */
export class ApiStack extends Stack {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, parts: ApiParts) {
    super(scope, id, parts);
    const handlers = this.#handlers(parts);
    this.api = new HttpApi(this, 'api', { apiName: `noticeboard-${parts.settings.stage}`, createDefaultStage: false });
    for (const [routeId, route] of Object.entries(routes)) {
      if (routeId in consoleRoutes) continue;
      const integration = new HttpLambdaIntegration(routeId, handlers[routeId as CoreRouteId]);
      this.api.addRoutes({ path: route.path, methods: [route.method as HttpMethod], integration });
    }
    this.#stage(parts.settings.stage);
    new CfnOutput(this, 'address', { value: this.api.apiEndpoint });
  }

  /** Which function answers which route, and what it may touch. A route without one does not compile. */
  #handlers(parts: ApiParts) {
    const make: Make = makeIn(this, parts);
    return {
      ...this.#intake(parts),
      ...this.#items(parts),
      ...this.#reports(parts),
      ...this.#figures(parts),
      ...this.#organisations(parts),
      ...this.#people(parts),
      ...this.#public(parts),
      ...redressRoutes(make, parts),
      ...knownAgainRoutes(make, parts),
      ...sellerRightsRoutes(make, parts),
      ...sellerRoutes(make, parts),
      ...escalationRoutes(make, parts),
      ...evidenceRoutes(make, parts),
      ...flaggerRoutes(make, parts),
    } satisfies Record<CoreRouteId, Handler>;
  }

  #make(parts: ApiParts, name: string, props: HandlerProps = {}): Handler {
    return makeIn(this, parts)(name, props);
  }

  #intake(parts: ApiParts) {
    const { cases, sellerKey } = parts.data;
    const intake = {
      tables: { CASES_TABLE: { table: cases, actions: ['PartiQLInsert', 'Query', 'GetItem'] } },
      secrets: { SELLER_KEY: sellerKey },
      timeoutSeconds: 28,
    } as const;
    return {
      postNotice: this.#make(parts, 'post-notice', { ...intake, memoryMegabytes: 512 }),
      postNoticesBatch: this.#make(parts, 'post-notices-batch', { ...intake, memoryMegabytes: 1024 }),
      postAlerts: this.#make(parts, 'post-alerts', { ...intake, memoryMegabytes: 1024 }),
    };
  }

  #items(parts: ApiParts) {
    const { cases, views } = parts.data;
    const reading: TableUse = { table: cases, actions: ['Query', 'GetItem'] };
    const lists: TableUse = {
      table: views,
      actions: ['Query', 'GetItem', 'BatchGetItem'],
      indexes: ['bySubmitter', 'dueOfMarketplace', 'dueOfSubmitter'],
    };
    const ofNotice: TableUse = { table: views, actions: ['GetItem', 'BatchGetItem'] };
    return {
      getNotice: this.#make(parts, 'get-notice', { tables: { CASES_TABLE: reading, VIEWS_TABLE: ofNotice } }),
      getAlert: this.#make(parts, 'get-alert', { tables: { CASES_TABLE: reading } }),
      getItems: this.#make(parts, 'get-items', { tables: { CASES_TABLE: reading, VIEWS_TABLE: lists } }),
      getItem: this.#make(parts, 'get-item', { tables: { CASES_TABLE: reading } }),
    };
  }

  /** What marketplaces and submitters report of an item. */
  #reports(parts: ApiParts) {
    const tables = { CASES_TABLE: appending(parts) };
    const many = { tables, memoryMegabytes: 1024, timeoutSeconds: 28 };
    return {
      postAction: this.#make(parts, 'post-action', { tables }),
      postActionsBatch: this.#make(parts, 'post-actions-batch', many),
      postWithdrawal: this.#make(parts, 'post-withdrawal', { tables }),
      postInformation: this.#make(parts, 'post-information', { tables }),
    };
  }

  #figures(parts: ApiParts) {
    const { views, work, exports } = parts.data;
    const CASES_TABLE = registry(parts);
    const counters: TableUse = { table: views, actions: ['Query', 'GetItem'] };
    const ordering: TableUse = { table: work, actions: ['PartiQLInsert', 'GetItem'] };
    const showing: TableUse = { table: work, actions: ['GetItem'] };
    const listing: TableUse = { table: work, actions: ['GetItem', 'Query'] };
    const buckets = { EXPORTS_BUCKET: { bucket: exports, objects: { 'exports/': ['GetObject'] } } } as const;
    return {
      getKpis: this.#make(parts, 'get-kpis', { tables: { CASES_TABLE, VIEWS_TABLE: counters } }),
      postExport: this.#make(parts, 'post-export', { tables: { CASES_TABLE, WORK_TABLE: ordering } }),
      getExport: this.#make(parts, 'get-export', { tables: { CASES_TABLE, WORK_TABLE: showing }, buckets }),
      getExports: this.#make(parts, 'get-exports', { tables: { CASES_TABLE, WORK_TABLE: listing } }),
    };
  }

  #organisations(parts: ApiParts) {
    const variables = { STAGE: parts.settings.stage, INBOX_DEAD_LETTERS_URL: parts.inboxDeadLetters.queueUrl };
    const shown = { tables: { CASES_TABLE: registry(parts) }, variables };
    const put = { tables: { CASES_TABLE: appending(parts) }, variables };
    return {
      putOrganisation: this.#make(parts, 'put-organisation', put),
      getOrganisation: this.#make(parts, 'get-organisation', shown),
      getOrganisations: this.#make(parts, 'get-organisations', shown),
    };
  }

  #people(parts: ApiParts) {
    const { pool } = parts.identity;
    const may = (...actions: string[]) => ({
      tables: { CASES_TABLE: appending(parts) },
      variables: { USER_POOL_ID: pool.userPoolId },
      statements: [
        new PolicyStatement({
          actions: actions.map((action) => `cognito-idp:${action}`),
          resources: [pool.userPoolArn],
        }),
      ],
    });
    return {
      postClient: this.#make(parts, 'post-client', may('CreateUserPoolClient')),
      postPerson: this.#make(parts, 'post-person', may('AdminCreateUser', 'AdminGetUser', 'AdminEnableUser')),
    };
  }

  #public(parts: ApiParts) {
    const documents = this.#make(parts, 'get-documents');
    return {
      getDeadlines: this.#make(parts, 'get-deadlines'),
      getOpenApi: documents,
      getAsyncApi: documents,
      getDocs: documents,
      getKpiCatalogue: documents,
    };
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
