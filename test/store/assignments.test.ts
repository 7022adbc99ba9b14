import { describe, expect, test } from 'vitest';
import {
  appendAssignment,
  assignedTo,
  assignmentPartition,
  type Move,
  noteMove,
  pointersOf,
} from '../../shared/store/assignments.ts';
import { ActionId, ItemId, Subject } from '../../shared/vocabulary/ids.ts';
import { id } from '../builders/organisations.ts';
import { allRows, openStore } from './support/store.ts';

const store = await openStore();
const NOW = new Date('2026-05-13T14:40:00.000Z');
const itemId = ItemId.parse('6a1c4f0e-7d58-8b21-8e93-2c5b9d0a4f77');
const [ada, ben] = [Subject.parse('ada'), Subject.parse('ben')];
const [authority, marketplace] = [id('de-bnetza'), id('amber')];
const where = { itemId, marketplace, acceptedAt: NOW.toISOString() };

describe('what a person has in hand', () => {
  test('is what was given last, in any order of writing; with the item goes every row about it', async () => {
    const cases = await store.table('cases');
    const people = [ada, ben, null, ben];
    const moves: Move[] = [];
    for (const [index, person] of people.entries()) {
      const next = { actionId: ActionId.parse(`a-${index}`), person, by: { organisation: authority } };
      const { entry } = await appendAssignment(cases, { itemId, organisation: authority }, () => ({ next }), NOW);
      const from = people[index - 1] ?? null;
      moves.push({ ...where, organisation: authority, n: entry.n, from, to: person });
    }
    for (const move of moves.toReversed()) await noteMove(cases, move);
    for (const move of moves) await noteMove(cases, move);
    expect(await assignedTo(cases, authority, ada)).toEqual([]);
    expect(await assignedTo(cases, authority, ben)).toEqual([where]);
    expect(await assignedTo(cases, marketplace, ben)).toEqual([]);

    const next = { actionId: ActionId.parse('a-9'), person: ada, by: { organisation: marketplace } };
    await appendAssignment(cases, { itemId, organisation: marketplace }, () => ({ next }), NOW);
    await noteMove(cases, { ...where, organisation: marketplace, n: 1, from: null, to: ada });
    const kept = (await allRows(cases)).filter(({ pk }) => pk?.S !== assignmentPartition(itemId));
    const keys = kept.map(({ pk, sk }) => ({ pk: pk?.S ?? '', sk: sk?.S ?? '' }));
    expect(await pointersOf(cases, itemId)).toEqual(expect.arrayContaining(keys));
  });
});
