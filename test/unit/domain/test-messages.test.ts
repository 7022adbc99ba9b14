import { describe, expect, test } from 'vitest';
import { decideReceived, decideTest, viewsOfTests } from '../../../shared/domain/test-messages.ts';
import { ActionId } from '../../../shared/vocabulary/ids.ts';

const NOW = '2026-05-11T08:00:00.000Z';
const EARLIER = '2026-05-11T07:00:00.000Z';
const id = (text: string) => ActionId.parse(text);
const asked = (text: string, recordedAt = '2026-05-11T07:30:00.000Z', note?: string) => ({
  recordedAt,
  data: { test: id(text), ...(note !== undefined && { note }) },
});
const answered = (text: string, takenAt?: string) => ({
  recordedAt: NOW,
  data: { test: id(text), ...(takenAt && { takenAt }) },
});

describe('a test message', () => {
  test('is asked for by an id of the asker; asked for again, it is the same test', () => {
    expect(decideTest([], { actionId: id('t-1'), note: 'First' }, NOW)).toEqual({
      next: { test: 't-1', note: 'First' },
    });
    const first = asked('t-1', NOW, 'First');
    expect(decideTest([first], { actionId: id('t-1'), note: 'First' }, NOW)).toEqual({ same: first });
  });

  test('is not asked for under the id of another', () => {
    const first = asked('t-1', NOW, 'First');
    for (const note of ['Second', undefined])
      expect(() => decideTest([first], { actionId: id('t-1'), note }, NOW)).toThrow(
        expect.objectContaining({ code: 'REFERENCE_REUSED' }),
      );
  });

  test('is one of ten an hour; what is an hour old no longer counts, and a repeat never does', () => {
    const ten = Array.from({ length: 10 }, (_, index) => asked(`t-${index}`));
    expect(() => decideTest(ten, { actionId: id('one-more') }, NOW)).toThrow(
      expect.objectContaining({ code: 'CONFLICT' }),
    );
    expect(decideTest(ten, { actionId: id('t-3') }, NOW)).toEqual({ same: ten[3] });
    const older = [asked('t-0', EARLIER), ...ten.slice(1)];
    expect(decideTest(older, { actionId: id('one-more') }, NOW)).toEqual({ next: { test: 'one-more' } });
  });
});

describe('the answer to a test message', () => {
  test('counts once, and only for a test that was sent', () => {
    const answer = { test: id('t-1'), takenAt: EARLIER };
    expect(decideReceived([asked('t-1')], [], answer)).toEqual({ next: answer });
    const first = answered('t-1');
    expect(decideReceived([asked('t-1')], [first], answer)).toEqual({ same: first });
    expect(() => decideReceived([asked('t-2')], [], answer)).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });

  test('stands beside its test, the newest test first', () => {
    const views = viewsOfTests([asked('t-1', EARLIER, 'First'), asked('t-2', NOW)], [answered('t-1', EARLIER)]);
    expect(views).toEqual([
      { test: 't-2', askedAt: NOW },
      { test: 't-1', note: 'First', askedAt: EARLIER, receivedAt: NOW, takenAt: EARLIER },
    ]);
  });

  test('is shown of the latest twenty tests', () => {
    const many = Array.from({ length: 23 }, (_, index) => asked(`t-${index}`));
    const views = viewsOfTests(many, []);
    expect(views.map(({ test: name }) => name)).toEqual(Array.from({ length: 20 }, (_, index) => `t-${22 - index}`));
  });
});
