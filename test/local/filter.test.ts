import { expect, test } from 'vitest';
import { makeFilter } from '../../infra/local/sources/filter.ts';

const record = {
  eventName: 'INSERT',
  dynamodb: { Keys: { pk: { S: 'ITEM#1' } }, NewImage: { type: { S: 'NOTICE' }, n: { N: '3' } } },
};

const passes = (...patterns: object[]) => makeFilter(patterns.map((pattern) => JSON.stringify(pattern)))(record);

test('without a filter everything passes', () => {
  expect(passes()).toBe(true);
});

test.each<[string, object, boolean]>([
  ['an exact value', { eventName: ['INSERT'] }, true],
  ['one of several values', { eventName: ['REMOVE', 'INSERT'] }, true],
  ['another value', { eventName: ['REMOVE'] }, false],
  ['a prefix', { dynamodb: { Keys: { pk: { S: [{ prefix: 'ITEM#' }] } } } }, true],
  ['another prefix', { dynamodb: { Keys: { pk: { S: [{ prefix: 'ORG#' }] } } } }, false],
  ['something that is not there', { dynamodb: { OldImage: { type: { S: ['NOTICE'] } } } }, false],
  ['two conditions of which one fails', { eventName: ['INSERT'], dynamodb: { Keys: { pk: { S: ['X'] } } } }, false],
])('a filter with %s', (_, pattern, expected) => {
  expect(passes(pattern)).toBe(expected);
});

test('it is enough to pass one of several filters', () => {
  expect(passes({ eventName: ['MODIFY'] }, { eventName: ['INSERT'] })).toBe(true);
  expect(passes({ eventName: ['MODIFY'] }, { eventName: ['REMOVE'] })).toBe(false);
});

test.each([{ suffix: 'x' }, { 'anything-but': ['x'] }, { exists: true }, { numeric: ['>', 1] }, { prefix: 1 }])(
  'an operator that is not known is an error: %j',
  (operator) => {
    expect(() => passes({ eventName: [operator] })).toThrow('does not know the filter');
  },
);

test('a pattern that ends in a value instead of a list is an error', () => {
  expect(() => passes({ eventName: 'INSERT' })).toThrow('does not know the filter');
});
