import { describe, expect, test } from 'vitest';
import type { NewOrganisation, Registration } from '../../shared/contracts/organisation.ts';
import { register } from '../../shared/flows/register.ts';
import { addPrincipal, addRegistration, Registry, standingAt } from '../../shared/store/registry.ts';
import { Subject } from '../../shared/vocabulary/ids.ts';
import { authority, id, marketplace } from '../builders/organisations.ts';
import { afflict, crashed, type Fates, recording } from './support/faults.ts';
import { openStore, through } from './support/store.ts';

const store = await openStore();
const AT = '2026-05-13T14:40:00.000Z';
const named = (name: string, title = name): NewOrganisation => ({ ...marketplace(name)[1], name: title });
const registered = (name: string, n: number, more: Partial<Registration> = {}): Registration => ({
  id: id(name),
  n,
  recordedAt: `2026-05-${String(n).padStart(2, '0')}T00:00:00.000Z`,
  organisation: named(name, `${name} ${n}`),
  ...more,
});

/** A registry whose clock the test moves, and what it asks the table. */
async function observed() {
  const cases = await store.table('cases');
  const client = store.client();
  const asked = recording(client);
  const clock = { now: 0 };
  return { cases, asked, clock, registry: new Registry(through(client, cases), () => clock.now) };
}

describe('the history of an organisation', () => {
  test('is told oldest first, apart from others whose names begin alike', async () => {
    const { cases, registry } = await observed();
    for (const n of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) await addRegistration(cases, registered('amber', n));
    await addRegistration(cases, registered('amber-2', 1));
    const histories = await registry.histories('marketplace');
    expect(histories.get(id('amber'))?.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(histories.get(id('amber-2'))).toHaveLength(1);
    expect((await registry.organisation('marketplace', id('amber')))?.n).toBe(11);
    expect((await registry.marketplaces()).get(id('amber'))?.name).toBe('amber 11');
  });

  test('keeps the roles apart, and finds an organisation of whatever role', async () => {
    const { cases, registry } = await observed();
    await addRegistration(cases, registered('amber', 1));
    await addRegistration(cases, { ...registered('de-bnetza', 1), organisation: authority.organisation });
    expect(await registry.organisation('authority', id('amber'))).toBeUndefined();
    expect((await registry.anyOrganisation(id('de-bnetza')))?.organisation.role).toBe('authority');
    expect(await registry.anyOrganisation(id('nobody'))).toBeUndefined();
  });

  test('says what stood at a moment: from the instant of its recording on', () => {
    const history = [registered('amber', 1), registered('amber', 3)];
    const at = (moment: string) => standingAt(history, moment)?.name;
    expect(at('2026-04-30T23:59:59.999Z')).toBeUndefined();
    expect(at('2026-05-01T00:00:00.000Z')).toBe('amber 1');
    expect(at('2026-05-02T23:59:59.999Z')).toBe('amber 1');
    expect(at('2026-05-03T00:00:00.000Z')).toBe('amber 3');
  });

  test('takes a number once', async () => {
    const { cases } = await observed();
    expect(await addRegistration(cases, registered('amber', 1))).toBe(true);
    expect(await addRegistration(cases, registered('amber', 1))).toBe(false);
  });

  test('has no gaps when many register at once, and the same again adds nothing', async () => {
    const { cases, registry } = await observed();
    const context = { cases, registry };
    const names = ['one', 'two', 'three', 'four'];
    const added = await Promise.all(
      names.map((name) => register(context, id('amber'), named('amber', name), new Date(AT))),
    );
    expect(added.map(({ n }) => n).toSorted()).toEqual([1, 2, 3, 4]);
    const last = added.find(({ n }) => n === 4);
    const again = await register(context, id('amber'), last?.organisation as NewOrganisation, new Date());
    expect(again).toEqual(last);
  });

  test('keeps a registration whose answer was lost, and does not add it twice', async () => {
    const { cases } = await observed();
    let writes = 0;
    const fates: Fates = ({ command }) => (command.startsWith('Execute') && ++writes === 1 ? 'LOST' : 'GOES');
    const losing = afflict(store.client(), fates);
    const added = await register({ cases: through(losing, cases) }, id('amber'), named('amber'), new Date(AT));
    expect(added).toMatchObject({ n: 1, recordedAt: AT });
    expect((await new Registry(cases).histories('marketplace')).get(id('amber'))).toHaveLength(1);
  });
});

describe('what was read', () => {
  test('is believed for a minute, whoever asks, and not longer', async () => {
    const { cases, asked, clock, registry } = await observed();
    await addRegistration(cases, registered('amber', 1));
    const name = async () => (await registry.marketplaces()).get(id('amber'))?.name;
    expect(await name()).toBe('amber 1');
    await addRegistration(cases, registered('amber', 2));
    clock.now = 59_999;
    expect(await name()).toBe('amber 1');
    expect(asked).toHaveLength(1);
    clock.now = 60_000;
    expect(await name()).toBe('amber 2');
  });

  test('late in its minute is not believed for another: marketplaces follow their histories', async () => {
    const { cases, clock, registry } = await observed();
    await addRegistration(cases, registered('amber', 1));
    await registry.histories('marketplace');
    await addRegistration(cases, registered('amber', 2));
    clock.now = 59_000;
    await registry.marketplaces();
    clock.now = 60_000;
    expect((await registry.marketplaces()).get(id('amber'))?.name).toBe('amber 2');
  });

  test('is the same object while it is believed, so that what was made of it can be kept', async () => {
    const { cases, clock, registry } = await observed();
    await addRegistration(cases, registered('amber', 1));
    const first = await registry.marketplaces();
    expect(await registry.marketplaces()).toBe(first);
    clock.now = 60_000;
    expect(await registry.marketplaces()).not.toBe(first);
  });

  test('is read once for all who ask at once', async () => {
    const { asked, registry } = await observed();
    await Promise.all(Array.from({ length: 30 }, () => registry.marketplaces()));
    await Promise.all(Array.from({ length: 30 }, () => registry.organisation('authority', id('de-bnetza'))));
    expect(asked.map(({ command }) => command)).toEqual(['QueryCommand', 'QueryCommand']);
  });

  test('is not remembered when the reading failed', async () => {
    const cases = await store.table('cases');
    await addRegistration(cases, registered('amber', 1));
    let isDown = true;
    const client = afflict(store.client(), () => (isDown ? 'FAILS' : 'GOES'), crashed);
    const registry = new Registry(through(client, cases), () => 0);
    await expect(registry.marketplaces()).rejects.toThrow('killed');
    await expect(registry.organisation('marketplace', id('amber'))).rejects.toThrow('killed');
    isDown = false;
    expect((await registry.marketplaces()).size).toBe(1);
    expect((await registry.organisation('marketplace', id('amber')))?.n).toBe(1);
  });
});

test('a subject is given to one, once, and a stranger is nobody', async () => {
  const { cases, registry } = await observed();
  const subject = Subject.parse('client-1');
  const principal = { subject, organisation: id('amber'), role: 'marketplace', function: 'officer' } as const;
  expect(await addPrincipal(cases, { ...principal, isMachine: true, recordedAt: AT })).toBe(true);
  const other = { ...principal, organisation: id('bazaar'), isMachine: true, recordedAt: AT };
  expect(await addPrincipal(cases, other)).toBe(false);
  expect(await registry.principal(subject)).toMatchObject({ organisation: 'amber' });
  expect(await registry.principal(Subject.parse('nobody'))).toBeUndefined();
});
