import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TEMPLATE_SCOPES } from '../../../../shared/domain/official/template-categories.ts';
import { MEMBER_STATES } from '../../../../shared/vocabulary/places.ts';
import { APPEALS, annexOf, fileNamed, NOTICES, ORDERS } from '../../../builders/official.ts';

const template = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const linesOf = (text: string): string[] => text.split('\n');

const PERIOD = '2026-01-01/2026-12-31';
/** What a report puts where the template leaves room: period, service, and no description as long as nothing is described. */
const asFiled = (line: string): string =>
  line
    .replace('YYYY-MM-DD/YYYY-MM-DD', PERIOD)
    .replace(/^(All|Only for providers of online platforms|"[^"]*"),,/, '$1,Amber,')
    .replace(/"Text to detail the ""Other"" keyword\."|Text to detail the Other keyword\./, '');
const asFiledBy = (scope: string) => (line: string) => asFiled(line).replace('"AT, […], SE"', scope);
const bare = (line: string): string => line.replace(/,+$/, '');

/** What the lines of an empty report begin with. */
const expected = (name: string): string[] => {
  const [header = '', ...rows] = linesOf(template(name));
  const total = rows.filter((row) => !row.includes('"AT, […], SE"'));
  const byScope = rows.filter((row) => row.includes('"AT, […], SE"'));
  const scoped = byScope.length === 0 ? [] : TEMPLATE_SCOPES.flatMap((scope) => byScope.map(asFiledBy(scope)));
  return [header, ...total.filter(Boolean).map(asFiled), ...scoped];
};

describe('the files of Annex I and the templates of the Regulation', () => {
  test.each([ORDERS, NOTICES, APPEALS])(
    '%s: header, row keys, their order, quotes and line ends are those of the template',
    (name) => {
      const text = fileNamed(annexOf([]), name);
      expect(text.endsWith('\n') && !text.includes('\r')).toBe(true);
      const lines = linesOf(text).filter(Boolean);
      const wanted = expected(name);
      expect(lines).toHaveLength(wanted.length);
      expect(lines[0]).toBe(wanted[0]);
      for (const [index, line] of lines.entries()) expect(line.startsWith(bare(wanted[index] ?? '?'))).toBe(true);
    },
  );

  test('orders have a block for the total and one for each Member State, by its code in the template: EL, never GR', () => {
    expect([...TEMPLATE_SCOPES].sort()).toEqual([...MEMBER_STATES].sort());
    expect([TEMPLATE_SCOPES[0], TEMPLATE_SCOPES.at(-1)]).toEqual(['AT', 'SE']);
    expect(linesOf(fileNamed(annexOf([]), ORDERS)).filter(Boolean)).toHaveLength(1 + 91 + 27 * 90);
  });

  test('appeals have 47 rows', () => {
    expect(linesOf(fileNamed(annexOf([]), APPEALS)).filter(Boolean)).toHaveLength(1 + 47);
  });
});
