import { STATUS } from '../errors.ts';
import { SCOPES, scopesFor } from './access.ts';
import { answersOf } from './answers.ts';
import type { Contract } from './contract.ts';
import { nameOf, type OpenApi, type Operation, type Parameter, type Schemas } from './docs/document.ts';
import { type Examples, REQUESTS } from './docs/examples/requests.ts';
import { routes } from './routes.ts';
import { schemaOf, schemasOf } from './schemas.ts';

/** What the groups of routes are about, by the word in their path. */
const TAGS: Readonly<Record<string, string>> = {
  me: 'Who calls',
  assignments: 'Who has what in hand',
  handovers: 'Handover',
  'order-drafts': 'Orders that wait for approval',
  notices: 'Notices and orders',
  items: 'Items',
  actions: 'Actions in bulk',
  alerts: 'Public alerts',
  'known-products': 'Register of dangerous products',
  kpis: 'Live figures',
  exports: 'Exports',
  'signing-key': 'Signatures of exports',
  'public-figures': 'Public figures',
  organisations: 'Registry',
  flaggers: 'Flaggers',
  'self-reports': 'Self-reports',
  sellers: 'Sellers',
  'seller-links': 'Links of sellers',
  'retention-reports': 'Retention',
  'contact-points': 'Contact points',
  'coordinated-actions': 'Coordinated actions',
  'monitoring-rounds': 'Monitoring rounds',
  deadlines: 'Deadlines',
  marketplaces: 'Marketplaces',
  calendars: 'Calendars',
  'dead-letters': 'Dead letters',
  operations: 'Operations',
  'sign-in': 'Sign-in',
  documents: 'Documents',
};

const INFO = {
  title: 'Noticeboard',
  version: '1',
  description:
    'Follows every listing that an authority or a flagger has notified to an online marketplace, from the notice to the verified removal.',
  license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
} as const;

const SECURITY = {
  oauth2: {
    type: 'oauth2',
    flows: {
      clientCredentials: { tokenUrl: '/oauth2/token', scopes: SCOPES },
      authorizationCode: { authorizationUrl: '/oauth2/authorize', tokenUrl: '/oauth2/token', scopes: SCOPES },
    },
  },
} as const;

/** Parameters say themselves what they mean: not every reader follows a reference for it. */
function parametersIn(place: 'path' | 'query', schema: Contract['params']): Parameter[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema);
  return Object.entries(properties).map(([name, property = {}]) => {
    const { description: own, ...each } = property;
    const described: Schemas = each.$ref ? schemasOf(each) : {};
    const description = own ?? (each.$ref && described[nameOf(each.$ref)]?.description);
    const isRequired = place === 'path' || required.includes(name);
    return { name, in: place, required: isRequired, ...(description && { description }), schema: each };
  });
}

function bodyOf({ id, body, documentedBody = body }: Contract): Pick<Operation, 'requestBody'> {
  if (!documentedBody) return {};
  const all: Readonly<Record<string, Examples | undefined>> = REQUESTS;
  const examples = all[id];
  const content = { 'application/json': { schema: schemaOf(documentedBody), ...(examples && { examples }) } };
  return { requestBody: { required: true, content } };
}

function callersOf({ access }: Contract): Pick<Operation, 'security' | 'x-roles' | 'x-functions'> {
  if (access === 'public') return { security: [] };
  const security = scopesFor(access).map((scope) => ({ oauth2: [scope] }));
  return { security, 'x-roles': access.roles, 'x-functions': access.functions };
}

const operationOf = (route: Contract): Operation => ({
  operationId: route.id,
  summary: route.summary,
  tags: [route.path.split('/')[2] ?? 'documents'],
  ...callersOf(route),
  parameters: [...parametersIn('path', route.params), ...parametersIn('query', route.query)],
  responses: answersOf(route),
  ...bodyOf(route),
});

/** The interface as OpenAPI 3.1: the route table folded, with examples, the codes of each answer, and the schemas that it needs. */
export function openApi(): OpenApi {
  const paths: Record<string, Record<string, Operation>> = {};
  for (const route of Object.values<Contract>(routes)) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: INFO,
    servers: [{ url: '/' }],
    'x-codes': STATUS,
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths,
    components: { securitySchemes: SECURITY, schemas: schemasOf(paths) },
  };
}
