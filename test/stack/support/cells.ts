import type { RouteId } from '../../../shared/contracts/routes.ts';
import type { Role } from '../../../shared/vocabulary/roles.ts';
import { AREAS } from './areas/areas.ts';

/** What a caller meets. What is hidden answers as if it were not there. */
export type Outcome = 'ALLOWED' | 'FORBIDDEN' | 'HIDDEN' | 'UNAUTHENTICATED';

/** Whose the thing is that a call names; `nobody`: there is none. */
export type Whose = 'authority' | 'flagger' | 'marketplace' | 'commission' | 'alert' | 'notice' | 'nobody' | '-';

/** Everybody whose token holds and whom the registry knows, in the order of the columns below, with their role. */
export const CALLERS = {
  'the authority': 'authority',
  'its officer': 'authority',
  'its approver': 'authority',
  'its reader': 'authority',
  'its machine with a token that only reads': 'authority',
  'its machine with a token that only submits': 'authority',
  'another authority': 'authority',
  'the flagger': 'flagger',
  'another flagger': 'flagger',
  'a flagger whose standing has ended': 'flagger',
  'the marketplace': 'marketplace',
  'the reader of the marketplace': 'marketplace',
  'another marketplace': 'marketplace',
  'the Commission': 'commission',
  'the machine of the operator': 'operator',
  'an operator in person': 'operator',
  'an organisation of operators': 'operator',
} as const satisfies Record<string, Role>;
export type Caller = keyof typeof CALLERS;

const EVERYBODY = 'AAAAAA A AAA AAA A AAA';
const OPERATORS = 'FFFFFF F FFF FFF F AAA';
const SUBMITTERS = 'AAAFFA A AAA FFF F FFF';

/** A route, whose thing it names, and a letter for each caller. */
export type Row = readonly [route: RouteId, whose: Whose, row: string];

/**
 * Who may do what with whose things, written by hand: A allowed, F forbidden, H hidden. Groups of columns: the authority and its
 * people, another authority, flaggers, marketplaces, the Commission, operators.
 */
export const TABLE: readonly Row[] = [
  ...AREAS.flatMap(({ rows }) => rows),
  ['postNotice', '-', SUBMITTERS],
  ['postNoticesBatch', '-', SUBMITTERS],
  ['getNotice', 'authority', 'AAAAAF H HHH FFF F AAA'],
  ['getNotice', 'flagger', 'HHHHHF H AHH FFF F AAA'],
  ['getNotice', 'alert', 'HHHHHF H HHH FFF F HHH'],
  ['getNotice', 'nobody', 'HHHHHF H HHH FFF F HHH'],
  ['getItems', '-', 'AAAAAF A AAA AAA F FFF'],
  ['getItem', 'authority', 'AAAAAF H HHH AAH F AAA'],
  ['getItem', 'flagger', 'HHHHHF H AHH AAH F AAA'],
  ['getItem', 'nobody', 'HHHHHF H HHH HHH F HHH'],
  ['postAction', 'authority', 'FFFFFF F FFF AFH F FFF'],
  ['postAction', 'flagger', 'FFFFFF F FFF AFH F FFF'],
  ['postAction', 'nobody', 'FFFFFF F FFF HFH F FFF'],
  ['postActionsBatch', 'authority', 'FFFFFF F FFF AFH F FFF'],
  ['postActionsBatch', 'flagger', 'FFFFFF F FFF AFH F FFF'],
  ['postActionsBatch', 'nobody', 'FFFFFF F FFF HFH F FFF'],
  ['postCheck', 'authority', 'AAAFFA H HHH FFF F AAA'],
  ['postCheck', 'flagger', 'HHHFFH H AHH FFF F AAA'],
  ['postCheck', 'nobody', 'HHHFFH H HHH FFF F HHH'],
  ['postWithdrawal', 'authority', 'AAAFFA H HHH FFF F FFF'],
  ['postWithdrawal', 'flagger', 'HHHFFH H AHH FFF F FFF'],
  ['postWithdrawal', 'nobody', 'HHHFFH H HHH FFF F FFF'],
  ['postInformation', 'authority', 'AAAFFA H HHH FFF F FFF'],
  ['postInformation', 'flagger', 'HHHFFH H AHH FFF F FFF'],
  ['postInformation', 'nobody', 'HHHFFH H HHH FFF F FFF'],
  ['postAlerts', '-', 'AAAFFA A FFF FFF F FFF'],
  ['getAlert', 'authority', 'AAAAAF H FFF FFF F AAA'],
  ['getAlert', 'notice', 'HHHHHF H FFF FFF F HHH'],
  ['getAlert', 'nobody', 'HHHHHF H FFF FFF F HHH'],
  ['getKpis', '-', 'AAAAAF A AAA AAA A AAA'],
  ['getKpis', 'marketplace', 'FFFFFF F FFF AAF A AAA'],
  ['getKpis', 'nobody', 'FFFFFF F FFF FFF A AAA'],
  ['postExport', '-', 'AAAAAF A AAA AAA A AAA'],
  ['postExport', 'marketplace', 'FFFFFF F FFF AAF A AAA'],
  ['postExport', 'nobody', 'FFFFFF F FFF FFF A AAA'],
  ['getExport', 'authority', 'AAAAAF H HHH HHH A AAA'],
  ['getExport', 'flagger', 'HHHHHF H AHH HHH A AAA'],
  ['getExport', 'marketplace', 'HHHHHF H HHH AAH A AAA'],
  ['getExport', 'commission', 'HHHHHF H HHH HHH A AAA'],
  ['getExport', 'nobody', 'HHHHHF H HHH HHH H HHH'],
  ['putOrganisation', 'authority', OPERATORS],
  ['putOrganisation', 'nobody', OPERATORS],
  ['getOrganisation', 'authority', 'AAAAAF H HHH HHH H AAA'],
  ['getOrganisation', 'flagger', 'HHHHHF H AHH HHH H AAA'],
  ['getOrganisation', 'marketplace', 'HHHHHF H HHH AAH H AAA'],
  ['getOrganisation', 'commission', 'HHHHHF H HHH HHH A AAA'],
  ['getOrganisation', 'nobody', 'HHHHHF H HHH HHH H HHH'],
  ['getOrganisations', '-', OPERATORS],
  ['postClient', 'authority', OPERATORS],
  ['postClient', 'nobody', 'FFFFFF F FFF FFF F HHH'],
  ['getDeadlines', '-', EVERYBODY],
  ['getOpenApi', '-', EVERYBODY],
  ['getAsyncApi', '-', EVERYBODY],
  ['getDocs', '-', EVERYBODY],
  ['getKpiCatalogue', '-', EVERYBODY],
  ['getSignIn', '-', EVERYBODY],
  ['getSigningKey', '-', EVERYBODY],
];

/** Open to the public: no token is looked at. */
export const PUBLIC: readonly RouteId[] = [
  'getCalendars',
  'getDeadlines',
  'getOpenApi',
  'getAsyncApi',
  'getDocs',
  'getKpiCatalogue',
  'getSignIn',
  'getSigningKey',
  'getPublicFigures',
];

/** One call and what must come of it. */
export interface Cell {
  readonly route: RouteId;
  readonly whose: Whose;
  readonly caller: string;
  readonly expected: Outcome;
}

const OUTCOMES: Readonly<Record<string, Outcome>> = { A: 'ALLOWED', F: 'FORBIDDEN', H: 'HIDDEN' };

export const lettersOf = (row: string): readonly string[] => [...row.replaceAll(' ', '')];

/** Every cell of a route: everybody of the columns, those whose token does not hold, and whom the registry does not know. */
export function cellsOf(route: RouteId, unproven: readonly string[], stranger: string): Cell[] {
  const isPublic = PUBLIC.includes(route);
  return TABLE.filter(([of]) => of === route).flatMap(([, whose, row]) => [
    ...lettersOf(row).map((letter, column): Cell => {
      const expected = OUTCOMES[letter];
      const caller = Object.keys(CALLERS)[column];
      if (!expected || !caller) throw new Error(`The row of ${route} ${whose} has ${letter} in column ${column}`);
      return { route, whose, caller, expected };
    }),
    ...unproven.map((caller): Cell => ({ route, whose, caller, expected: isPublic ? 'ALLOWED' : 'UNAUTHENTICATED' })),
    { route, whose, caller: stranger, expected: isPublic ? 'ALLOWED' : 'FORBIDDEN' },
  ]);
}
