import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RegisterEntry } from '../../../../shared/contracts/register-entry.ts';
import type { ContactPointId } from '../../../../shared/vocabulary/contact-point.ts';
import type { Instant } from '../../../../shared/vocabulary/time.ts';
import { runs } from '../../../builders/histories.ts';
import { id } from '../../../builders/organisations.ts';
import { entry, registerFiguresOf, shown } from '../../../builders/registers.ts';

const on = (day: string): Instant => `${day}T08:00:00.000Z`;
const amber = { marketplace: id('amber') };
const birch = { marketplace: id('birch') };

describe('contact points and trusted flaggers, as they stood', () => {
  const point = (name: string, n: number, more: object) =>
    entry(
      'CONTACT_POINT',
      'CONTACT-POINTS',
      { id: name as ContactPointId, kind: 'CUSTOMS', from: on('2026-02-10'), ...more },
      { n },
    );
  const points = [
    point('de-customs', 1, { memberState: 'DE' }),
    point('fr-customs', 2, { memberState: 'FR', until: on('2026-04-01') }),
    point('amber', 3, { kind: 'MARKETPLACE', ...amber }),
    point('birch', 4, { kind: 'MARKETPLACE', ...birch, from: on('2026-05-02') }),
  ];

  test('K15 counts what stood when each month ended, authorities and marketplaces apart', () => {
    const months = (part: string) =>
      shown(registerFiguresOf(points), 'K15').flatMap(([name, month, value]) =>
        name === part ? [`${month}: ${value}`] : [],
      );
    expect(months('of authorities')).toEqual(['2026-02: 2', '2026-03: 2', '2026-04: 1', '2026-05: 1', '2026-06: 1']);
    expect(months('of marketplaces')).toEqual(['2026-02: 1', '2026-03: 1', '2026-04: 1', '2026-05: 2', '2026-06: 2']);
  });

  test('K15 of a marketplace is its own, of a submitter none, and by Member State each is named', () => {
    const own = registerFiguresOf(points, { scope: birch, from: '2026-06' });
    expect(shown(own, 'K15')).toEqual([['of marketplaces', '2026-06', 1]]);
    expect(registerFiguresOf(points, { scope: { submitter: id('de-bnetza') } })).toEqual([]);
    const byState = registerFiguresOf(points, { by: ['memberState'], from: '2026-03', to: '2026-03', kpis: ['K15'] });
    expect(byState.map(({ memberState, value }) => [memberState, value])).toEqual([
      ['DE', 1],
      ['FR', 1],
      ['ALL', 1],
    ]);
  });

  const flagger = (name: string, standings: readonly object[], n = 1) =>
    entry(
      'REGISTERED',
      `REGISTRY#flagger#${name}`,
      { id: id(name), organisation: { role: 'flagger', standings } } as never,
      { n },
    );
  const status = (more: object) => ({ status: 'DSA_TF', areas: ['food'], from: on('2026-01-10'), ...more });

  test('K16 counts a status that stands and is not suspended, and the difference to the month before', () => {
    const suspended = { suspensions: [{ from: on('2026-03-10'), until: on('2026-05-10') }] };
    const entries = [flagger('owl', [status({})]), flagger('lynx', [status({ from: on('2026-02-02'), ...suspended })])];
    const found = shown(registerFiguresOf(entries, { to: '2026-05' }), 'K16');
    expect(found.filter(([part]) => part === 'DSA_TF').map(([, , value]) => value)).toEqual([1, 2, 1, 1, 2]);
    expect(found.filter(([part]) => part === 'DSA_TF, difference').map(([, , value]) => value)).toEqual([
      1, 1, -1, 0, 1,
    ]);
  });

  test('K16 tells a marketplace nothing of whom others trust', () => {
    const entries = [flagger('owl', [status({ status: 'PLATFORM_TRUSTED' })])];
    expect(new Set(shown(registerFiguresOf(entries, { scope: amber }), 'K16').map(([part]) => part))).toEqual(
      new Set(['DSA_TF', 'DSA_TF, difference']),
    );
  });
});

test('the order of the log, and entries that come twice, change no figure; what is recorded at the cut or later is not there', () => {
  const asOf = '2026-03-01T00:00:00.000Z';
  const entries: RegisterEntry[] = Array.from({ length: 12 }, (_, index) =>
    entry(
      'CONTACT_POINT',
      'CONTACT-POINTS',
      { id: `p${index % 4}` as ContactPointId, kind: 'CITES', from: on(`2026-01-0${1 + (index % 9)}`) },
      {
        n: index + 1,
        recordedAt: index < 8 ? on('2026-01-20') : asOf,
      },
    ),
  );
  const expected = registerFiguresOf(entries.slice(0, 8), { asOf });
  fc.assert(
    fc.property(fc.shuffledSubarray([...entries, ...entries], { minLength: 24 }), (log) => {
      expect(registerFiguresOf(log, { asOf })).toEqual(expected);
    }),
    runs(20),
  );
});
