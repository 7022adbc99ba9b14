import type { Functions } from '../functions/functions.ts';
import type { System } from '../template/system.ts';
import { makeRouter, type Router } from './router.ts';
import { makeThrottle, type Throttle, unthrottled } from './throttle.ts';

/** The routes of the template, each with its function. */
export function routerOf(system: System, functions: Functions): Router {
  const integrations = new Map(
    system.all('AWS::ApiGatewayV2::Integration').map(({ ref, properties }) => [`integrations/${ref}`, properties]),
  );
  const routes = system.all('AWS::ApiGatewayV2::Route').map(({ id, properties: { RouteKey, Target } }) => {
    const integration = integrations.get(Target);
    if (!integration) throw new Error(`Route ${id} leads to ${Target}, which is no integration`);
    return { key: RouteKey, to: functions.existing(integration.IntegrationUri) };
  });
  return makeRouter(routes);
}

/** The throttle of the template's stage. */
export function throttleOf(system: System): Throttle {
  const [stage] = system.all('AWS::ApiGatewayV2::Stage');
  const settings = stage?.properties.DefaultRouteSettings;
  return settings ? makeThrottle(settings.ThrottlingRateLimit, settings.ThrottlingBurstLimit) : unthrottled;
}
