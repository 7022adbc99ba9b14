import { describe, expect, test } from 'vitest';
import { type Reach, SCOPES, SCOPES_OF, scopeOf } from '../../../shared/contracts/access.ts';
import type { Contract } from '../../../shared/contracts/contract.ts';
import { routes } from '../../../shared/contracts/routes.ts';
import { checkReach, mayReach } from '../../../shared/domain/ownership.ts';
import { PersonFunction, ROLES, type Role } from '../../../shared/vocabulary/roles.ts';
import { id } from '../../builders/organisations.ts';
import { type Guarded, TABLE } from './access-table.ts';

const guarded = Object.keys(TABLE) as Guarded[];
const accessOf = (route: Guarded) => routes[route].access;
const cells = guarded.flatMap((route) => ROLES.map((role) => ({ route, role })));

describe('the table route × role × function', () => {
  test('has a row for every route but the public ones', () => {
    const open = (Object.values(routes) as Contract[])
      .filter(({ access }) => access === 'public')
      .map(({ id: name }) => name);
    expect([...guarded, ...open].sort()).toEqual(Object.keys(routes).sort());
    expect(open.sort()).toEqual([
      'getAsyncApi',
      'getCalendars',
      'getDeadlines',
      'getDocs',
      'getKpiCatalogue',
      'getOpenApi',
      'getPublicFigures',
      'getSignIn',
      'getSigningKey',
    ]);
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

  test('no machine does what only people may, but those of operators', () => {
    const forPeople = (Object.values(routes) as Contract[]).filter(
      ({ access }) => access !== 'public' && access.isForPeople,
    );
    expect(forPeople.map(({ id: name }) => name).sort()).toEqual([
      'postHandover',
      'postNoteErasure',
      'postOrderDraftDecision',
      'postPerson',
      'putOfficeSettings',
      'putPerson',
    ]);
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
