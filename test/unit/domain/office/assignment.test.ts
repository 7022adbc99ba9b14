import { describe, expect, test } from 'vitest';
import { decideAssignment, holderOf } from '../../../../shared/domain/office/assignment.ts';
import { ActionId, Subject } from '../../../../shared/vocabulary/ids.ts';
import { id } from '../../../builders/organisations.ts';

const [ada, ben] = [Subject.parse('ada'), Subject.parse('ben')];
const by = { organisation: id('amber'), person: ada };
const act = (name: string) => ActionId.parse(name);
const entry = (n: number, person: Subject | null) => ({
  n,
  recordedAt: `2026-05-0${n}T08:00:00.000Z`,
  data: { actionId: act(`a-${n}`), person, by },
});

describe('who has an item in hand', () => {
  test('is nobody until somebody takes it', () => {
    expect(holderOf([])).toBeNull();
    const taking = { actionId: act('a-1'), person: ada, instead: null };
    expect(decideAssignment([], taking, by)).toEqual({ next: { actionId: 'a-1', person: ada, by } });
  });

  test('is not changed by whoever did not know of the last change, who is told of it', () => {
    const entries = [entry(1, ben)];
    expect(() => decideAssignment(entries, { actionId: act('a-2'), person: ada, instead: null }, by)).toThrow(
      expect.objectContaining({ code: 'CONFLICT', members: expect.objectContaining({ person: ben }) }),
    );
    expect(decideAssignment(entries, { actionId: act('a-2'), person: ada }, by)).toHaveProperty('next');
  });

  test('is the same when the same is sent again, and when it is so already', () => {
    const entries = [entry(1, ada), entry(2, ben)];
    expect(decideAssignment(entries, { actionId: act('a-1'), person: ada }, by)).toEqual({ same: entries[0] });
    expect(decideAssignment(entries, { actionId: act('a-9'), person: ben, instead: ada }, by)).toEqual({
      same: entries[1],
    });
    expect(() => decideAssignment(entries, { actionId: act('a-1'), person: ben }, by)).toThrow(
      expect.objectContaining({ code: 'REFERENCE_REUSED' }),
    );
  });
});
