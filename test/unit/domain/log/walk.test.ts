import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemEvent } from '../../../../shared/contracts/event.ts';
import { linkOf } from '../../../../shared/domain/life/chain.ts';
import { runs } from '../../../builders/histories.ts';
import { deliverAll } from '../../../builders/items.ts';
import { findingsIn, linesOf, logs, walked } from '../../../builders/logs.ts';

const parsed = (line: string | undefined) => JSON.parse(line ?? '') as ItemEvent & { origin?: string };
const codesAt = (lines: readonly string[]) => findingsIn(lines).map(({ code, line }) => `${code} ${line}`);

/** A log in which some item has at least so many events, and where that item begins. */
const longLogs = (events: number) =>
  logs
    .filter((lines) => lines.some((line) => parsed(line).n >= events))
    .map((lines) => {
      const first = lines.findIndex((_, index) => parsed(lines[index + events - 1] ?? '{}').n === events);
      return { lines, first };
    });

describe('a log as it was written', () => {
  test('has nothing wrong with it, and every event in it is vouched for', () => {
    fc.assert(
      fc.property(logs, (lines) => {
        const items = walked(lines);
        expect(items.flatMap(({ findings }) => findings)).toEqual([]);
        expect(items.flatMap((item) => item.lines)).toEqual(lines.map((_, index) => index + 1));
        expect(items.reduce((sum, { unchecked }) => sum + unchecked, 0)).toBe(0);
      }),
      runs(20),
    );
  });

  test('that does not tell what its items come from leaves the first event of each unchecked, and nothing else', () => {
    fc.assert(
      fc.property(logs, (lines) => {
        const items = walked(lines.map((line) => JSON.stringify({ ...parsed(line), origin: undefined })));
        expect(items.flatMap(({ findings }) => findings)).toEqual([]);
        expect(items.map(({ unchecked }) => unchecked)).toEqual(items.map(() => 1));
      }),
      runs(10),
    );
  });
});

test('one byte that is flipped is found, and in its line', () => {
  fc.assert(
    fc.property(logs, fc.nat(), fc.nat(7), (lines, pick, bit) => {
      const bytes = Buffer.from(`${lines.join('\n')}\n`, 'utf8');
      const at = pick % bytes.length;
      const line = bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1;
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
      const found = findingsIn(bytes.toString('utf8').split('\n'));
      const near = [line, line + 1];
      expect(found.filter((each) => near.includes(each.line))).not.toEqual([]);
      if (bytes[at] !== 0x0a) expect(found.some((each) => each.line === line)).toBe(true);
    }),
    { ...runs(150), endOnFailure: true },
  );
});

describe('what was done to a log is found', () => {
  const tampered: [string, (lines: string[], at: number) => string[], string][] = [
    ['an event in the midst that is missing', (lines, at) => lines.toSpliced(at + 1, 1), 'MISSING 2'],
    ['the first event that is missing', (lines, at) => lines.toSpliced(at, 1), 'MISSING 1'],
    ['an event twice', (lines, at) => lines.toSpliced(at + 1, 0, lines[at + 1] ?? ''), 'REPEATED 3'],
    [
      "two events in each other's place",
      (lines, at) => lines.toSpliced(at + 1, 2, lines[at + 2] ?? '', lines[at + 1] ?? ''),
      'OUT_OF_ORDER 3',
    ],
  ];
  test.each(tampered)('%s', (_, tamper, expected) => {
    fc.assert(
      fc.property(longLogs(3), ({ lines, first }) => {
        const [code, line] = expected.split(' ');
        expect(codesAt(tamper([...lines], first))).toContain(`${code} ${first + Number(line)}`);
      }),
      runs(10),
    );
  });

  test('an event that was changed, in its own line alone', () => {
    fc.assert(
      fc.property(longLogs(2), fc.nat(1), ({ lines, first }, offset) => {
        const at = first + offset;
        const changed = { ...parsed(lines[at]), occurredAt: '2020-01-01T00:00:00.000Z' };
        expect(codesAt(lines.with(at, JSON.stringify(changed)))).toEqual([`CHANGED ${at + 1}`]);
      }),
      runs(20),
    );
  });

  test('a link that was changed, and not the events after it', () => {
    fc.assert(
      fc.property(longLogs(3), ({ lines, first }) => {
        const changed = { ...parsed(lines[first + 1]), hash: 'A'.repeat(43) };
        expect(codesAt(lines.with(first + 1, JSON.stringify(changed)))).toEqual([`CHANGED ${first + 2}`]);
      }),
      runs(20),
    );
  });

  test('an event that was put in beside the one of its number', () => {
    fc.assert(
      fc.property(longLogs(3), ({ lines, first }) => {
        const other = { ...parsed(lines[first + 1]), occurredAt: '2020-01-01T00:00:00.000Z' };
        expect(codesAt(lines.toSpliced(first + 2, 0, JSON.stringify(other)))).toEqual([`INSERTED ${first + 3}`]);
      }),
      runs(10),
    );
  });

  test('a fork: two events that both follow from the one before', () => {
    fc.assert(
      fc.property(longLogs(3), ({ lines, first }) => {
        const { hash: _, ...other } = { ...parsed(lines[first + 1]), occurredAt: '2020-01-01T00:00:00.000Z' };
        const forked = { ...other, hash: linkOf(parsed(lines[first]).hash, other as ItemEvent) };
        expect(codesAt(lines.toSpliced(first + 1, 0, JSON.stringify(forked)))).toEqual([`FORKED ${first + 2}`]);
      }),
      runs(10),
    );
  });

  test('a line of another item in the midst of an item', () => {
    fc.assert(
      fc.property(longLogs(3), ({ lines, first }) => {
        const other = { ...parsed(lines[first]), itemId: '00000000-0000-5000-8000-000000000000' };
        expect(codesAt(lines.toSpliced(first + 1, 0, JSON.stringify(other)))).toEqual([`FOREIGN ${first + 2}`]);
      }),
      runs(10),
    );
  });

  test('an item that is not where its id would be', () => {
    const at = '2026-05-13T14:40:00.000Z';
    const lines = linesOf(deliverAll({ at, to: ['amber', 'bazaar', 'cedar'] }).flatMap(({ events }) => events));
    expect(lines).toHaveLength(3);
    const [a = '', b = '', c = ''] = lines;
    expect(codesAt([c, a, b])).toEqual(['OUT_OF_ORDER 1']);
    expect(codesAt([b, c, a])).toEqual(['OUT_OF_ORDER 3']);
    expect(walked([b, c, a]).flatMap(({ entries }) => entries)).toHaveLength(2);
  });
});

test('a log that was not written here has no chain, and is checked for all else', () => {
  fc.assert(
    fc.property(longLogs(3), ({ lines, first }) => {
      const foreign = lines.map((line) => JSON.stringify({ ...parsed(line), hash: '' }));
      const walk = (given: readonly string[]) => walked(given, { hasChain: false }).flatMap(({ findings }) => findings);
      expect(walk(foreign)).toEqual([]);
      expect(walk(foreign.toSpliced(first + 1, 1)).map(({ code }) => code)).toEqual(['MISSING']);
    }),
    runs(10),
  );
});
