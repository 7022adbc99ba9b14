import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figures, knownAgain, lookedUp } from '../../../commands/match-figures.ts';
import { CASES, drawSet } from '../../../commands/match-set.ts';

const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const { removed, later } = drawSet();

test('the figures in the README are those of the rules as they are', () => {
  const [, block] = /<!-- match-quality -->\n\n([\s\S]*?)\n\n<!-- \/match-quality -->/.exec(README) ?? [];
  expect(block, 'Run `npm run match-quality -- --write`').toBe(figures(removed, later));
});

test('the set is of at least 500 listings, has every case, and is the same whenever it is drawn', () => {
  expect(later.length).toBeGreaterThanOrEqual(500);
  expect(new Set(later.map(({ case: name }) => name))).toEqual(new Set(Object.keys(CASES)));
  expect(drawSet()).toEqual({ removed, later });
  expect(drawSet(1)).not.toEqual({ removed, later });
});

test('labels are right: what is the same offers a product that was removed, what is not does not', () => {
  const products = new Set(removed.map(({ product }) => product.id));
  for (const { case: name, product } of later) expect([name, products.has(product.id)]).toEqual([name, CASES[name]]);
});

/** Whatever is drawn: what no rule can tell is left out here, and stands in the figures. */
test.each([1, 2, 3])('set %i: what is easy is found, and strangers are not taken for something known', (seed) => {
  const drawn = drawSet(seed);
  const [again, register] = [knownAgain(drawn.removed, drawn.later), lookedUp(drawn.removed, drawn.later)];
  const easy = ['same address', 'same seller, colour in another language', 'another seller, same brand and title'];
  for (const { case: name, hits } of again)
    if (easy.includes(name)) expect([name, hits.some(({ isRight }) => isRight)]).toEqual([name, true]);
  const strangers = ['same seller, another product', 'another seller, the same words without a brand'];
  for (const { case: name, hits } of [...again, ...register])
    if (strangers.includes(name)) expect([name, hits]).toEqual([name, []]);
});
