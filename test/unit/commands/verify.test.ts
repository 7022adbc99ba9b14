import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verify } from '../../../commands/verify.ts';
import type { ItemEvent } from '../../../shared/contracts/event.ts';
import { requestExport } from '../../../shared/domain/export.ts';
import type { Scope } from '../../../shared/domain/kpi/exact.ts';
import { filesOf } from '../../../shared/flows/export-files.ts';
import { cases, eventsOf, runs } from '../../builders/histories.ts';
import { id } from '../../builders/organisations.ts';

const NOW = new Date('2029-01-01T00:00:00.000Z');
const REQUEST = { from: '2026-01', to: '2027-12', by: ['sector'] } as const;
const scopes = fc.constantFrom<Scope>('ALL', { marketplace: id('amber') }, { submitter: id('de-bnetza') });

const manifestOf = (events: readonly ItemEvent[], scope: Scope = 'ALL') =>
  filesOf(events, requestExport({ ...REQUEST, by: [...REQUEST.by] }, id('commission'), scope, NOW)).manifest;

describe('an export that a stranger makes again from the log', () => {
  test('comes out byte by byte, in whatever order the log is', () => {
    fc.assert(
      fc.property(cases, scopes, (log, scope) => {
        const events = eventsOf(log);
        expect(verify(events.toReversed(), manifestOf(events, scope))).toEqual({
          isEqual: true,
          lines: ['figures.csv: the same bytes', 'figures.json: the same bytes'],
        });
      }),
      runs(20),
    );
  });

  test('is told apart from one whose log lacks an item', () => {
    fc.assert(
      fc.property(cases, (log) => {
        const events = eventsOf(log);
        const rest = events.filter(({ itemId }) => itemId !== events[0]?.itemId);
        const { isEqual, lines } = verify(rest, manifestOf(events));
        expect(isEqual).toBe(false);
        expect(lines.at(-1)).toMatch(new RegExp(`the export was made from ${events.length} events`));
      }),
      runs(20),
    );
  });

  test('is told apart from one that another method made', () => {
    const manifest = { ...manifestOf([]), methodVersion: 'older' };
    expect(verify([], manifest).lines.at(-1)).toMatch(/by older in the export/);
  });
});
