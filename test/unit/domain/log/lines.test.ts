import { describe, expect, test } from 'vitest';
import type { ItemEvent } from '../../../../shared/contracts/event.ts';
import { digestOf } from '../../../../shared/domain/life/chain.ts';
import { summaryOf } from '../../../../shared/domain/life/settled.ts';
import { isHarmless } from '../../../../shared/domain/log/finding.ts';
import { deliver, deliverAll, goOn } from '../../../builders/items.ts';
import { findingsIn, linesOf, walked } from '../../../builders/logs.ts';
import { acted, decided, receipt } from '../../../builders/steps.ts';

const codesAt = (lines: readonly string[]) => findingsIn(lines).map(({ code, line }) => `${code} ${line}`);

const [sample = ''] = linesOf(deliverAll({ at: '2026-05-13T14:40:00.000Z' }).flatMap(({ events }) => events));
const told = (more: object) => JSON.stringify({ ...(JSON.parse(sample) as ItemEvent), ...more });

test.each([
  ['half a line', sample.slice(0, 100), 'NOT_JSON'],
  ['a number', '1', 'NOT_JSON'],
  ['nothing of ours', '{"a":1}', 'UNKNOWN_TYPE'],
  ['a type that there is not', told({ type: 'ITEM_EATEN' }), 'UNKNOWN_TYPE'],
  ['a type by the name of a method', told({ type: 'toString' }), 'UNKNOWN_TYPE'],
  ['an id that is none', told({ itemId: '../../etc' }), 'NO_EVENT'],
  ['no data', told({ data: undefined }), 'NO_EVENT'],
  ['number 0', told({ n: 0 }), 'NO_EVENT'],
  ['a day that there is not', told({ recordedAt: '2026-02-30T00:00:00.000Z' }), 'IMPOSSIBLE_TIME'],
  ['a time without milliseconds', told({ occurredAt: '2026-05-13T14:40:00Z' }), 'IMPOSSIBLE_TIME'],
  ['what happened after it was recorded', told({ occurredAt: '2026-05-13T14:50:00.000Z' }), 'IMPOSSIBLE_TIME'],
  ['a member more', told({ more: 1 }), 'CHANGED'],
  ['other spaces', sample.replace('{', '{ '), 'WRITTEN_OTHERWISE'],
  ['a member twice', sample.replace('{', '{"n":1,'), 'WRITTEN_OTHERWISE'],
  ['an item that begins with its receipt', told({ type: 'RECEIPT_CONFIRMED', data: {} }), 'NOT_DELIVERED_FIRST'],
])('%s in a line is found', (_, line, code) => {
  const found = findingsIn([line]);
  expect(found.map((each) => [each.code, each.line])).toContainEqual([code, 1]);
  expect(found.every(isHarmless)).toBe(code === 'WRITTEN_OTHERWISE');
});

const AT = '2026-05-13T14:40:00.000Z';
const history = goOn(
  deliver({ at: AT }),
  receipt('2026-05-13T15:00:00.000Z'),
  decided('2026-05-14T09:00:00.000Z'),
  acted('2026-05-14T10:00:00.000Z'),
);

test('times of recording that go back are found even where the chain was made anew', () => {
  const events = history.events.map((event) =>
    event.n === 2 ? { ...event, recordedAt: '2026-05-13T14:00:00.000Z' } : event,
  );
  expect(codesAt(linesOf(events))).toContain('TIME_GOES_BACK 2');
});

describe('an item whose record is over', () => {
  const events = history.events.map((event) => JSON.stringify(event));
  const sum = summaryOf(history);
  const line = JSON.stringify(sum);

  test('is one line, or that line beside events that are still there', () => {
    expect(walked([line])).toMatchObject([{ entries: [sum], findings: [] }]);
    expect(walked([...events.slice(1), line])).toMatchObject([{ entries: [sum], findings: [] }]);
    expect(walked([...events, line])).toMatchObject([{ entries: history.events, findings: [] }]);
  });

  test.each([
    ['another end than its events have', [...events, JSON.stringify({ ...sum, hash: 'A'.repeat(43) })], 'CHANGED'],
    ['facts that cannot be read', [JSON.stringify({ ...sum, facts: 'x' })], 'NO_EVENT'],
    [
      'other facts than its digest is of',
      [JSON.stringify({ ...sum, digest: digestOf({ ...sum, facts: '' }) })],
      'CHANGED',
    ],
    ['a member more', [JSON.stringify({ ...sum, more: 1 })], 'CHANGED'],
    ['a second sum', [line, line], 'REPEATED'],
    ['another sum', [line, JSON.stringify({ ...sum, n: sum.n + 1 })], 'FORKED'],
  ])('with %s is found', (_, lines, code) => {
    expect(findingsIn(lines).map((each) => each.code)).toContain(code);
  });
});

describe('an entry of a register', () => {
  const data = { id: 'union', organisation: { role: 'flagger', standings: [] } };
  const entry = { type: 'ENTRY', register: 'REGISTERED', place: 'union', n: 1, recordedAt: AT, data };
  const line = (more: object = {}) => JSON.stringify({ ...entry, digest: digestOf(entry), ...more });

  test('is a line of its own, behind the items', () => {
    expect(walked([sample, line()])).toMatchObject([{ findings: [] }, { entries: [entry], findings: [] }]);
  });

  test.each([
    ['another time', [line({ recordedAt: '2026-05-13T14:40:00.001Z' })], 'CHANGED 1'],
    ['a member more', [line({ more: 1 })], 'CHANGED 1'],
    ['itself again', [line(), line()], 'REPEATED 2'],
    ['one before it that comes after it', [line({ n: 2, digest: undefined }), line()], 'OUT_OF_ORDER 2'],
    ['a register that there is not', [line({ register: 'SECRETS' })], 'NO_EVENT 1'],
  ])('with %s is found', (_, lines, expected) => {
    expect(codesAt(lines)).toEqual([expected]);
  });
});
