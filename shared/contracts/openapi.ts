import { STATUS } from '../errors.ts';
import { SCOPES } from './access.ts';
import type { Contract } from './contract.ts';
import { routes } from './routes.ts';
import { type JsonSchema, namedSchemas, schemaOf } from './schemas.ts';

const json = (schema: JsonSchema) => ({ 'application/json': { schema } });
const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

/** What is answered when something is refused, by status. */
const REFUSALS: Readonly<Record<number, string>> = {
  400: 'The input cannot be read: a pointer and a code for each fault',
  401: 'No access token, or one that does not hold',
  403: 'Not for this role, function or scope',
  404: 'There is no such thing, or it is not yours',
  409: 'It conflicts with what is recorded',
  413: 'Larger than a call may be',
  415: 'Not application/json',
  422: 'Readable, and not sufficient: a pointer and a code for each fault',
  429: 'Too many at once; Retry-After says when to come back',
};

const hasBody = ({ body }: Contract): boolean => body !== undefined;
function refusals(route: Contract): number[] {
  const common = [400, 429];
  const asked = route.access === 'public' ? [] : [401, 403];
  const named = route.params ? [404] : [];
  return [...common, ...asked, ...named, ...(hasBody(route) ? [409, 413, 415, 422] : route.query ? [422] : [])].sort(
    (a, b) => a - b,
  );
}

function parameters({ params, query }: Contract): object[] {
  const inPlace = (place: 'path' | 'query', schema: Contract['params']) => {
    if (!schema) return [];
    const { properties = {}, required = [] } = schemaOf(schema) as {
      properties?: Record<string, JsonSchema>;
      required?: string[];
    };
    return Object.entries(properties).map(([name, each]) => ({
      name,
      in: place,
      required: place === 'path' || required.includes(name),
      schema: each,
    }));
  };
  return [...inPlace('path', params), ...inPlace('query', query)];
}

function operation(route: Contract): object {
  const body = route.documentedBody ?? route.body;
  const reply =
    route.reply === 'document' ? { 'text/plain': { schema: { type: 'string' } } } : json(schemaOf(route.reply));
  const answers = Object.fromEntries(
    refusals(route).map((status) => [status, { description: REFUSALS[status], content: problem }]),
  );
  return {
    operationId: route.id,
    summary: route.summary,
    tags: [route.path.split('/')[2] ?? 'documents'],
    ...(route.access === 'public'
      ? { security: [] }
      : {
          security: [{ oauth2: [route.access.scope] }],
          'x-roles': route.access.roles,
          'x-functions': route.access.functions,
        }),
    parameters: parameters(route),
    ...(body && { requestBody: { required: true, content: json(schemaOf(body)) } }),
    responses: { [route.status]: { description: 'Done', content: reply }, ...answers },
  };
}

/** The interface as OpenAPI 3.1, folded from the route table. */
export function openApi(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of Object.values(routes) as Contract[]) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Noticeboard',
      version: '1',
      description:
        'Follows every listing that an authority or a flagger has notified to an online marketplace, from the notice to the verified removal.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: namedSchemas(),
      securitySchemes: {
        oauth2: {
          type: 'oauth2',
          flows: {
            clientCredentials: { tokenUrl: '/oauth2/token', scopes: SCOPES },
            authorizationCode: { authorizationUrl: '/oauth2/authorize', tokenUrl: '/oauth2/token', scopes: SCOPES },
          },
        },
      },
    },
    'x-codes': STATUS,
  };
}
