import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { questions } from '../../../commands/simulation-figures.ts';
import { drawCases } from '../../../commands/simulation-set.ts';
import { errorOf, table } from '../../../commands/simulation-table.ts';

const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const cases = drawCases();

test('the table in the README is that of the estimators as they are', () => {
  const [, block] = /<!-- simulation -->\n\n([\s\S]*?)\n\n<!-- \/simulation -->/.exec(README) ?? [];
  expect(block, 'Run `npm run simulate -- --write`').toBe(table(cases));
});

test('the cases are the same whenever they are drawn, and others for another seed', () => {
  const text = JSON.stringify(cases);
  expect([JSON.stringify(drawCases()) === text, JSON.stringify(drawCases(1)) === text]).toEqual([true, false]);
  expect(new Set(cases.map(({ marketplace }) => marketplace)).size).toBe(6);
});

describe.each([1, 2, 3])('whatever is drawn (%i)', (seed) => {
  test.each(questions(drawCases(seed)))('$asks: ours is nearer to the truth than others are on average', (question) => {
    const off = question.reported.map((each) => ({ ...each, error: Math.abs(errorOf(each, question.truth)) }));
    const [ours] = off.filter(({ isOurs }) => isOurs);
    const others = off.filter(({ isOurs }) => !isOurs).map(({ error }) => error);
    expect(ours?.error).toBeLessThan(others.reduce((sum, each) => sum + each, 0) / others.length / 3);
  });

  test('the share within two working days lies between its bounds, which the record knows to a tenth', () => {
    const bounds = questions(drawCases(seed)).at(-1);
    const ours = bounds?.reported.find(({ isOurs }) => isOurs);
    expect(bounds && ours && errorOf(ours, bounds.truth)).toBe(0);
    expect((ours?.upper ?? 1) - (ours?.value ?? 0)).toBeLessThan(0.1);
  });
});
