import { type Code, STATUS } from '../errors.ts';
import type { Contract } from './contract.ts';
import { CODES } from './docs/codes.ts';
import type { Answer, Content } from './docs/document.ts';
import { Problem } from './problem.ts';
import { openSchemaOf, schemaOf } from './schemas.ts';

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
};

const PROBLEM: Content = { 'application/problem+json': { schema: schemaOf(Problem) } };
const GATEWAY: Content = {
  'application/json': {
    schema: { type: 'object', properties: { message: { type: 'string' } }, required: ['message'] },
  },
};

/** What the gateway answers by itself, whatever the route. */
const BY_GATEWAY: Readonly<Record<string, Answer>> = {
  429: {
    description: 'Too many calls at once: answered by the gateway. Wait, twice as long each time',
    content: GATEWAY,
  },
  500: {
    description: 'Something went wrong on our side. Send the same again',
    content: { ...PROBLEM, ...GATEWAY },
    'x-codes': ['FAULT'],
  },
};

/** Media types of what is answered as a document. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  getOpenApi: 'application/json',
  getAsyncApi: 'application/json',
  getDocs: 'text/html',
};

/** Whether a code is answered by a route: the table of codes names it, or something that it has. */
function isAnswered(code: Code, { id, body, query, params, access }: Contract): boolean {
  const places: readonly string[] = CODES[code].at;
  return (
    places.includes(id) ||
    (places.includes('BODIES') && body !== undefined) ||
    (places.includes('INPUTS') && (body !== undefined || query !== undefined)) ||
    (places.includes('CALLERS') && access !== 'public') ||
    (places.includes('NAMED') && params !== undefined)
  );
}

function success({ id, reply, files = [] }: Contract, codes: readonly Code[]): Answer {
  const rows = codes.filter((code) => CODES[code].rows?.some((each) => each === id));
  const content: Content =
    reply === 'document'
      ? { [DOCUMENTS[id] ?? 'text/plain']: { schema: {} } }
      : {
          'application/json': { schema: openSchemaOf(reply) },
          ...Object.fromEntries(files.map((mediaType) => [mediaType, { schema: { type: 'string' } }])),
        };
  return { description: 'Done', content, ...(rows.length > 0 && { 'x-codes': rows }) };
}

/** The answers of a route: the one it is for, and a refusal for every status that one of its codes has. */
export function answersOf(route: Contract): Record<string, Answer> {
  const codes = Object.keys(CODES) as Code[];
  const refused = Map.groupBy(
    codes.filter((code) => isAnswered(code, route)),
    (code) => STATUS[code],
  );
  const refusals = [...refused].map(([status, given]) => [
    status,
    { description: REFUSALS[status] ?? '', content: PROBLEM, 'x-codes': given },
  ]);
  return { [route.status]: success(route, codes), ...Object.fromEntries(refusals), ...BY_GATEWAY };
}
