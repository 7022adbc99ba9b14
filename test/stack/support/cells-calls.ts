import { type RouteId, routes } from '../../../shared/contracts/routes.ts';
import type { ProblemDocument } from '../../../shared/errors.ts';
import { noticeBody } from '../../builders/notices.ts';
import { answer, check, question, receipt, review, withdrawal } from './acts.ts';
import type { Bodies, ItemsFor, Queries, Seconds, Things } from './areas/area.ts';
import { AREAS } from './areas/areas.ts';
import { CALLERS, type Cell, type Whose } from './cells.ts';
import type { System } from './system.ts';
import { freshListing, reference } from './work.ts';
import { WORLD } from './world.ts';

/** Whose things there are, and what they are called. */
const ORGANISATIONS = {
  authority: 'de-bnetza',
  flagger: 'brand-owner',
  marketplace: 'amber',
  commission: 'commission',
} as const;
type Owner = keyof typeof ORGANISATIONS;

const NOBODY_ID = '00000000-0000-8000-8000-000000000000';

/** Routes that change an item: every caller meets one of its own, so that none is in the way of another. */
const ITEM_ROUTES: readonly RouteId[] = [
  'postInformation',
  'postAction',
  'postActionsBatch',
  'postCheck',
  'postWithdrawal',
  'getItem',
  ...AREAS.flatMap(({ itemRoutes = [] }) => itemRoutes),
];
const columns = Object.keys(CALLERS);

const alertBody = () => ({
  source: 'SAFETY_GATE',
  reference: reference(),
  hazards: ['CHOKING'],
  product: { name: 'Wooden rattle' },
});
const notice = (count = 1) =>
  noticeBody('product_safety', { reference: reference(), items: Array.from({ length: count }, () => freshListing()) });
const month = () => new Date().toISOString().slice(0, 7);

/** Asks the marketplace's questions on the items for which answers are to come. */
async function askAll(system: System, items: readonly string[]): Promise<void> {
  const actions = items
    .slice(0, columns.length)
    .flatMap((itemId) => [review(), question()].map((action) => ({ itemId, action })));
  await system.as('amber').ask('POST', '/v1/actions/batch', { actions });
}

async function submit(system: System, owner: 'authority' | 'flagger') {
  const body = notice(ITEM_ROUTES.length * columns.length);
  const client = system.as(ORGANISATIONS[owner]);
  const { id, items } = await client.ask<{ id: string; items: { id: string }[] }>('POST', '/v1/notices', body);
  return { id, items: items.map((item) => item.id) };
}

async function orderExport(system: System, owner: Owner): Promise<string> {
  const client = system.as(ORGANISATIONS[owner]);
  return (await client.ask<{ id: string }>('POST', '/v1/exports', { from: month() })).id;
}

/** One thing of each kind for every owner who can have one. */
export async function makeThings(system: System): Promise<Things> {
  const [ofAuthority, ofFlagger] = [await submit(system, 'authority'), await submit(system, 'flagger')];
  const { results } = await system
    .as('de-bnetza')
    .ask<{ results: { result: { id: string } }[] }>('POST', '/v1/alerts', { alerts: [alertBody()] });
  const alert = results[0]?.result.id ?? '';
  const exports: Partial<Record<Whose, string>> = {};
  for (const owner of Object.keys(ORGANISATIONS) as Owner[]) exports[owner] = await orderExport(system, owner);
  await system.settle();
  await askAll(system, ofAuthority.items);
  await askAll(system, ofFlagger.items);
  await system.settle();
  const items = { authority: ofAuthority.items, flagger: ofFlagger.items };
  const ofAreas = await Promise.all(AREAS.map(({ make }) => make?.(system, itemsFor(items))));
  await system.settle();
  return {
    items,
    others: {
      ...Object.assign({}, ...ofAreas),
      notices: { authority: ofAuthority.id, flagger: ofFlagger.id, alert },
      alerts: { authority: alert, notice: ofAuthority.id },
      exports,
      organisations: { ...ORGANISATIONS, nobody: 'newcomer' },
    },
  };
}

/** The items on which the callers of a route will meet, for who makes them ready for it. */
const itemsFor =
  (items: Things['items']): ItemsFor =>
  (route, owner) => {
    const start = ITEM_ROUTES.indexOf(route) * columns.length;
    return (items[owner] ?? []).slice(start, start + columns.length);
  };

function itemOf({ items }: Things, { route, whose, caller }: Cell): string {
  const place = ITEM_ROUTES.indexOf(route) * columns.length + Math.max(columns.indexOf(caller), 0);
  return whose === 'nobody' ? NOBODY_ID : (items[whose]?.[place] ?? '');
}

function idOf(things: Things, cell: Cell): string {
  const kind = routes[cell.route].path.split('/')[2] ?? '';
  if (kind === 'items') return itemOf(things, cell);
  return things.others[kind]?.[cell.whose] ?? (cell.whose === 'nobody' ? NOBODY_ID : '');
}

const PROBLEM = 'application/problem+json';
let people = 0;
const newcomer = { role: 'commission', name: 'Newcomer', contact: 'new@newcomer.example' };
const ofMarketplace = (whose: Whose): Record<string, string> =>
  whose === '-' ? {} : { marketplace: whose === 'nobody' ? 'none' : 'amber' };

/** A body that is good in every respect but for who sends it. */
const BODIES: Bodies = {
  ...Object.assign({}, ...AREAS.map(({ bodies }) => bodies)),
  postNotice: () => notice(),
  postNoticesBatch: () => ({ notices: [notice()] }),
  postAction: () => receipt(),
  postActionsBatch: (cell, things) => ({ actions: [{ itemId: itemOf(things, cell), action: receipt() }] }),
  postCheck: () => check('STILL_LIVE'),
  postWithdrawal: () => withdrawal(),
  postInformation: () => answer(),
  postAlerts: () => ({ alerts: [alertBody()] }),
  postExport: ({ whose }) => ({ from: month(), ...ofMarketplace(whose) }),
  putOrganisation: ({ whose }) => (whose === 'nobody' ? newcomer : WORLD['de-bnetza']),
  postClient: () => ({ name: 'second machine' }),
  postPerson: () => ({ email: `person-${++people}@people.example`, function: 'officer' }),
};

const QUERIES: Queries = {
  ...Object.assign({}, ...AREAS.map(({ queries }) => queries)),
  getKpis: ({ whose }) => ({ from: month(), ...ofMarketplace(whose) }),
  getOrganisations: () => ({ role: 'authority' }),
  getDeadlines: () => ({ clock: 'GPSR_ORDER', memberState: 'DE', from: '2026-05-13T14:40:00.000Z' }),
};

const SECONDS: Seconds = Object.assign({}, ...AREAS.map(({ seconds }) => seconds));

/** What is answered: a row of a batch counts as the answer to what it was sent for. */
export interface Met {
  readonly status: number;
  readonly mediaType: string;
  readonly challenge: string | null;
  readonly text: string;
  readonly problem: Partial<ProblemDocument>;
}

/** Makes the call of a cell with this `authorization`. */
export async function call(
  system: System,
  cell: Cell,
  things: Things,
  authorization: string | undefined,
): Promise<Met> {
  const { method, path } = routes[cell.route];
  const query = new URLSearchParams(QUERIES[cell.route]?.(cell)).toString();
  const body = BODIES[cell.route]?.(cell, things);
  const headers = {
    ...(authorization && { authorization }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
  const second = SECONDS[cell.route]?.(cell) ?? '1';
  const place = `${system.stack.url}${path.replace('{id}', idOf(things, cell)).replace(/\{\w+\}/, second)}${query && `?${query}`}`;
  const answered = await fetch(place, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const text = await answered.text();
  const mediaType = answered.headers.get('content-type') ?? '';
  const said = mediaType.includes('json') ? JSON.parse(text) : {};
  const row = answered.status === 207 ? said.results[0] : undefined;
  return {
    status: row?.status ?? answered.status,
    mediaType: row ? PROBLEM : mediaType,
    challenge: answered.headers.get('www-authenticate'),
    text: row ? JSON.stringify(row) : text,
    problem: row ?? said,
  };
}
