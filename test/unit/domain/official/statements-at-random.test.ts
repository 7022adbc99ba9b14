import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultsOfStatement } from '../../../../shared/domain/official/check-statement.ts';
import { withoutPersonalData } from '../../../../shared/domain/official/personal-data.ts';
import { isRestriction } from '../../../../shared/domain/official/statement-parts.ts';
import { cases, runs } from '../../../builders/histories.ts';
import { AMBER, itemsOf, LATE, statementsOf, YEARS } from '../../../builders/official.ts';

describe('whatever happened', () => {
  const asked = { period: YEARS, asOf: LATE };

  test('each restriction but those of orders has one statement at most, and every one passes every rule', () => {
    fc.assert(
      fc.property(cases, (sealed) => {
        for (const id of ['amber', 'bazaar'] as const) {
          const items = itemsOf(sealed);
          const statements = statementsOf(items, { ...asked, marketplace: { ...AMBER, id: id as typeof AMBER.id } });
          expect(statements.flatMap((each) => faultsOfStatement(each))).toEqual([]);
          expect(new Set(statements.map(({ puid }) => puid)).size).toBe(statements.length);
          const imposedIn = items
            .filter(({ facts }) => facts.marketplace === id && facts.kind !== 'ORDER')
            .flatMap(({ events }) =>
              events.filter(({ data }) => 'measures' in data && data.measures.some(isRestriction)),
            );
          const sent = items.flatMap(({ events }) => events.filter(({ type }) => type === 'STATEMENT_SUBMITTED'));
          const gone = items.flatMap(({ events }) =>
            events.filter(({ data }) => 'outcome' in data && data.outcome === 'ALREADY_REMOVED'),
          );
          expect(statements.length).toBeLessThanOrEqual(imposedIn.length);
          if (sent.length === 0 && gone.length === 0) expect(statements.length).toBe(imposedIn.length);
        }
      }),
      runs(25),
    );
  });

  test('no text that people wrote gets in: not a reason, a question, an answer, a title, an address, a seller', () => {
    const canary = 'Erika Mustermann, +49 170 1234567, DE89370400440532013000';
    fc.assert(
      fc.property(cases, (sealed) => {
        const items = itemsOf(sealed).map(({ facts, events }) => ({
          facts: {
            ...facts,
            sellerKey: canary,
            title: canary,
            listing: { host: canary, listingId: canary, url: canary },
          },
          events: events.map((event) => ({
            ...event,
            data: {
              ...event.data,
              reason: canary,
              question: canary,
              answer: canary,
              statement: canary,
              note: canary,
              body: canary,
            },
          })) as typeof events,
        }));
        const text = JSON.stringify(statementsOf(items, asked));
        for (const part of canary.split(', ')) expect(text).not.toContain(part);
      }),
      runs(20),
    );
  });

  test('the guard against personal data finds nothing in what we write', () => {
    fc.assert(
      fc.property(cases, (sealed) => {
        for (const statement of statementsOf(itemsOf(sealed), asked)) {
          expect(JSON.stringify(statement)).not.toContain('[removed]');
          expect(withoutPersonalData(statement.decision_facts)).toBe(statement.decision_facts);
        }
      }),
      runs(5),
    );
  });
});
