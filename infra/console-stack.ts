import { Stack } from 'aws-cdk-lib';
import { type HttpApi, type HttpMethod, HttpRoute, HttpRouteKey } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { type ConsoleRouteId, consoleRoutes } from '../shared/contracts/routes.ts';
import { type ApiParts, type Make, makeIn } from './api/parts.ts';
import { figureRoutes } from './console/figures.ts';
import { inboxRoutes } from './console/inbox.ts';
import { monitoringRoutes } from './console/monitoring.ts';
import { officeRoutes } from './console/office.ts';
import { operationsRoutes } from './console/operations.ts';
import { signInRoutes } from './console/sign-in.ts';
import { submitRoutes } from './console/submit.ts';
import type { Handler } from './handler.ts';

interface ConsoleParts extends ApiParts {
  /** The interface that these routes are added to. */
  readonly api: HttpApi;
  /** As which the page signs people in. */
  readonly client: UserPoolClient;
}

/** More routes of the same interface, for what people do in the page: the stack of the API is full. */
export class ConsoleStack extends Stack {
  constructor(scope: Construct, id: string, parts: ConsoleParts) {
    super(scope, id, parts);
    const handlers = this.#handlers(makeIn(this, parts), parts);
    for (const [routeId, route] of Object.entries<Route>(consoleRoutes)) {
      new HttpRoute(this, `route-${routeId}`, {
        httpApi: parts.api,
        routeKey: HttpRouteKey.with(route.path, route.method as HttpMethod),
        integration: new HttpLambdaIntegration(routeId, handlers[routeId as ConsoleRouteId]),
      });
    }
  }

  /** Which function answers which route, and what it may touch. A route without one does not compile. */
  #handlers(make: Make, parts: ConsoleParts): Record<ConsoleRouteId, Handler> {
    return {
      ...signInRoutes(make, parts.client),
      ...figureRoutes(make, parts),
      ...submitRoutes(make, parts),
      ...monitoringRoutes(make, parts),
      ...inboxRoutes(make, parts),
      ...officeRoutes(make, parts),
      ...operationsRoutes(make, parts),
    };
  }
}

interface Route {
  readonly path: string;
  readonly method: string;
}
