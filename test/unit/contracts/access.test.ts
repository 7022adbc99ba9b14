import { describe, expect, test } from 'vitest';
import { type Reach, SCOPES, SCOPES_OF, type Scope, scopeOf } from '../../../shared/contracts/access.ts';
import type { Contract } from '../../../shared/contracts/contract.ts';
import { type RouteId, routes } from '../../../shared/contracts/routes.ts';
import { checkReach, mayReach } from '../../../shared/domain/ownership.ts';
import { PersonFunction, ROLES, type Role } from '../../../shared/vocabulary/roles.ts';
import { id } from '../../builders/organisations.ts';

type Cell = Reach | '-';
type Row = readonly [authority: Cell, flagger: Cell, marketplace: Cell, commission: Cell, operator: Cell];
type Guarded = Exclude<RouteId, 'getDeadlines' | 'getOpenApi' | 'getAsyncApi' | 'getDocs' | 'getKpiCatalogue'>;

const WRITERS = ['officer', 'approver'] as const;
const READERS = ['officer', 'approver', 'reader'] as const;

/** Who may call what, and how far it reaches for them: every cell of the table, written down a second time. */
const TABLE: Readonly<Record<Guarded, readonly [Scope, readonly PersonFunction[], ...Row]>> = {
  postNotice: ['noticeboard/submit', WRITERS, 'own', 'own', '-', '-', '-'],
  postNoticesBatch: ['noticeboard/submit', WRITERS, 'own', 'own', '-', '-', '-'],
  getNotice: ['noticeboard/read', READERS, 'own', 'own', '-', '-', 'all'],
  getItems: ['noticeboard/read', READERS, 'own', 'own', 'addressed', '-', '-'],
  getItem: ['noticeboard/read', READERS, 'own', 'own', 'addressed', '-', 'all'],
  postAction: ['noticeboard/act', WRITERS, '-', '-', 'addressed', '-', '-'],
  postActionsBatch: ['noticeboard/act', WRITERS, '-', '-', 'addressed', '-', '-'],
  postCheck: ['noticeboard/submit', WRITERS, 'own', 'own', '-', '-', 'all'],
  postWithdrawal: ['noticeboard/submit', WRITERS, 'own', 'own', '-', '-', '-'],
  postInformation: ['noticeboard/submit', WRITERS, 'own', 'own', '-', '-', '-'],
  postComplaint: ['noticeboard/submit', WRITERS, 'own', 'own', 'addressed', '-', '-'],
  postComplaintDecision: ['noticeboard/act', WRITERS, '-', '-', 'addressed', '-', '-'],
  postDispute: ['noticeboard/submit', WRITERS, 'own', 'own', 'addressed', '-', '-'],
  postEvidence: ['noticeboard/submit', WRITERS, 'own', 'own', 'addressed', '-', 'all'],
  postEvidenceCompletion: ['noticeboard/submit', WRITERS, 'own', 'own', 'addressed', '-', 'all'],
  getEvidence: ['noticeboard/read', READERS, 'own', 'own', 'addressed', '-', 'all'],
  postHold: ['noticeboard/submit', WRITERS, 'own', '-', '-', '-', 'all'],
  postAccessRequest: ['noticeboard/submit', WRITERS, 'own', '-', '-', '-', 'all'],
  postErasure: ['noticeboard/submit', WRITERS, 'own', '-', '-', '-', 'all'],
  getErasures: ['noticeboard/read', READERS, 'own', '-', '-', '-', 'all'],
  getRetentionReports: ['noticeboard/read', READERS, 'own', '-', '-', '-', 'all'],
  getItemMatches: ['noticeboard/read', READERS, 'own', 'own', '-', '-', 'all'],
  postReappearance: ['noticeboard/submit', WRITERS, 'own', 'own', '-', '-', 'all'],
  postKnownProduct: ['noticeboard/submit', WRITERS, 'own', '-', '-', '-', '-'],
  postKnownProductWithdrawal: ['noticeboard/submit', WRITERS, 'own', '-', '-', '-', 'all'],
  getKnownProducts: ['noticeboard/read', READERS, 'all', '-', 'all', '-', 'all'],
  postKnownProductsMatch: ['noticeboard/read', READERS, 'all', '-', 'all', '-', '-'],
  postAlerts: ['noticeboard/submit', WRITERS, 'own', '-', '-', '-', '-'],
  getAlert: ['noticeboard/read', READERS, 'own', '-', '-', '-', 'all'],
  getFlagger: ['noticeboard/read', READERS, '-', 'own', '-', '-', 'all'],
  getScorecard: ['noticeboard/read', READERS, '-', 'own', 'addressed', '-', 'all'],
  postFlaggerMeasure: ['noticeboard/act', WRITERS, '-', '-', 'addressed', '-', '-'],
  getFlaggerReport: ['noticeboard/read', READERS, '-', 'own', '-', '-', 'all'],
  getEvidenceFile: ['noticeboard/read', READERS, '-', '-', 'addressed', '-', '-'],
  postSelfReport: ['noticeboard/submit', WRITERS, '-', 'own', 'own', '-', '-'],
  getSelfReports: ['noticeboard/read', READERS, '-', 'own', 'own', 'all', 'all'],
  getKpis: ['noticeboard/read', READERS, 'own', 'own', 'addressed', 'all', 'all'],
  postExport: ['noticeboard/read', READERS, 'own', 'own', 'addressed', 'all', 'all'],
  getExport: ['noticeboard/read', READERS, 'own', 'own', 'addressed', 'all', 'all'],
  getExports: ['noticeboard/read', READERS, 'own', 'own', 'addressed', 'all', 'all'],
  getSellers: ['noticeboard/read', READERS, 'sector', '-', 'addressed', '-', 'all'],
  getSeller: ['noticeboard/read', READERS, 'sector', '-', 'addressed', '-', 'all'],
  postSellerMeasure: ['noticeboard/act', WRITERS, '-', '-', 'addressed', '-', '-'],
  postSellerLink: ['noticeboard/submit', WRITERS, 'sector', '-', '-', '-', '-'],
  postReferral: ['noticeboard/submit', WRITERS, 'own', 'own', '-', '-', '-'],
  postReferralAnswer: ['noticeboard/submit', WRITERS, 'own', 'own', '-', '-', 'all'],
  putContactPoint: ['noticeboard/operate', WRITERS, '-', '-', '-', '-', 'all'],
  getContactPoints: ['noticeboard/read', READERS, 'all', 'all', 'all', 'all', 'all'],
  postCoordinatedAction: ['noticeboard/submit', WRITERS, 'own', '-', '-', 'own', 'own'],
  postParticipation: ['noticeboard/submit', WRITERS, 'own', '-', '-', '-', '-'],
  getCoordinatedAction: ['noticeboard/read', READERS, 'own', '-', '-', 'all', 'all'],
  postMonitoringRound: ['noticeboard/submit', WRITERS, 'own', '-', '-', 'own', 'own'],
  postRoundChecks: ['noticeboard/submit', WRITERS, 'own', 'own', '-', 'own', 'own'],
  getMonitoringRound: ['noticeboard/read', READERS, 'own', 'own', '-', 'all', 'all'],
  putOrganisation: ['noticeboard/operate', WRITERS, '-', '-', '-', '-', 'all'],
  getOrganisation: ['noticeboard/read', READERS, 'own', 'own', 'own', 'own', 'all'],
  getOrganisations: ['noticeboard/read', READERS, '-', '-', '-', '-', 'all'],
  postClient: ['noticeboard/operate', WRITERS, '-', '-', '-', '-', 'all'],
  postPerson: ['noticeboard/operate', WRITERS, '-', '-', '-', '-', 'all'],
};

const guarded = Object.keys(TABLE) as Guarded[];
const accessOf = (route: Guarded) => routes[route].access;
const cells = guarded.flatMap((route) => ROLES.map((role) => ({ route, role })));

describe('the table route × role × function', () => {
  test('has a row for every route but the public ones', () => {
    const open = (Object.values(routes) as Contract[])
      .filter(({ access }) => access === 'public')
      .map(({ id: name }) => name);
    expect([...guarded, ...open].sort()).toEqual(Object.keys(routes).sort());
    expect(open.sort()).toEqual(['getAsyncApi', 'getDeadlines', 'getDocs', 'getKpiCatalogue', 'getOpenApi']);
  });

  test.each(cells)('$route by a $role', ({ route, role }) => {
    const [, , ...row] = TABLE[route];
    const roles = accessOf(route).roles as Readonly<Partial<Record<Role, Reach>>>;
    expect(roles[role] ?? '-').toBe(row[ROLES.indexOf(role)]);
  });

  test.each(guarded)('%s asks for its scope, and is for these people', (route) => {
    const [scope, functions] = TABLE[route];
    expect(accessOf(route).scope).toBe(scope);
    expect(PersonFunction.options.filter((each) => accessOf(route).functions.includes(each))).toEqual(functions);
  });

  test('a reader changes nothing: everything a reader may call only reads, but for ordering an export; a long question is a POST', () => {
    const forReaders = (Object.values(routes) as Contract[]).filter(
      ({ access }) => access !== 'public' && access.functions.includes('reader'),
    );
    const others = forReaders.filter(({ method }) => method !== 'GET').map(({ id: name }) => name);
    expect(others.sort()).toEqual(['postExport', 'postKnownProductsMatch']);
  });

  test('every role can have the scope of every route that names it', () => {
    const lacking = cells.filter(({ route, role }) => {
      const roles = accessOf(route).roles as Readonly<Partial<Record<Role, Reach>>>;
      return roles[role] !== undefined && !SCOPES_OF[role].includes(scopeOf(accessOf(route), role));
    });
    expect(lacking).toEqual([]);
  });

  test('no role has a scope that no route asks of it', () => {
    for (const role of ROLES) {
      const asked = cells.filter((cell) => cell.role === role && role in accessOf(cell.route).roles);
      const scopes = new Set(asked.map(({ route }) => scopeOf(accessOf(route), role)));
      expect([role, [...SCOPES_OF[role]].sort()]).toEqual([role, [...scopes].sort()]);
      expect(Object.keys(SCOPES)).toEqual(expect.arrayContaining([...scopes]));
    }
  });

  test('every route stands under its own name, method and path', () => {
    const places = (Object.values(routes) as Contract[]).map(({ method, path }) => `${method} ${path}`);
    expect(new Set(places).size).toBe(places.length);
    for (const [name, contract] of Object.entries(routes)) expect(contract.id).toBe(name);
  });

  test('every parameter of a path is described', () => {
    for (const { path, params } of Object.values(routes) as Contract[]) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(Object.keys(params?.shape ?? {})).toEqual(named);
    }
  });
});

describe('whose a thing is', () => {
  const ours = id('amber');
  const theirs = id('bazaar');

  test.each<[Reach, object, boolean]>([
    ['own', { submitter: ours }, true],
    ['own', { submitter: theirs }, false],
    ['own', { marketplace: ours }, false],
    ['own', { submitter: theirs, marketplace: ours }, false],
    ['own', {}, false],
    ['addressed', { marketplace: ours }, true],
    ['addressed', { marketplace: theirs }, false],
    ['addressed', { submitter: ours }, false],
    ['addressed', { submitter: ours, marketplace: theirs }, false],
    ['addressed', {}, false],
    ['all', { submitter: theirs, marketplace: theirs }, true],
    ['all', {}, true],
    ['sector', { submitter: ours, marketplace: ours }, false],
  ])('who reaches %s reaches %o: %s', (reach, what, may) => {
    expect(mayReach({ organisation: ours, reach }, what)).toBe(may);
  });

  test('what one may not reach does not exist, just as what is not there', () => {
    const answers = [{ submitter: theirs }, undefined].map((what) => {
      try {
        checkReach({ organisation: ours, reach: 'own' }, what);
        return 'reached';
      } catch (error) {
        return error;
      }
    });
    expect(answers[0]).toMatchObject({ code: 'NOT_FOUND' });
    expect(answers[0]).toEqual(answers[1]);
    expect(() => checkReach({ organisation: ours, reach: 'all' }, undefined)).toThrow();
  });
});
