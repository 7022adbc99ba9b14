import { describe, expect, test } from 'vitest';
import { OfflineError, ProblemError } from '../../../web/source/api/problem.ts';
import { countsOf, faultLines, indexesOf } from '../../../web/source/submit/import/counts.ts';
import type { FromWorker, ToWorker } from '../../../web/source/submit/import/protocol.ts';
import { ImportRun, type Reader } from '../../../web/source/submit/import/run.ts';
import {
  fitting,
  type Outcome,
  type Send,
  sendSome,
  withGoodFaith,
} from '../../../web/source/submit/import/sending.ts';

const taken = (id: string) => ({ result: { id, items: [1], rejected: [] } });
const fault = { pointer: '/items/0/url', code: 'URL_NOT_ITEM', detail: 'x' };
const problem = (status: number, code: string, faults: object[] = []) =>
  new ProblemError(status, { code, title: code, faults });

describe('sending some rows of a file', () => {
  test('each has its own answer: taken, taken in part, refused', async () => {
    const send: Send = async () => [
      taken('a'),
      { result: { id: 'b', items: [1], rejected: [{ index: 1, faults: [{ ...fault, pointer: '/url' }] }] } },
      { code: 'NO_GOOD_ITEM', title: 'None', faults: [fault] },
      { code: 'REFERENCE_REUSED', title: 'Used' },
    ];
    expect(await sendSome('NOTICE', [{}, {}, {}, {}], send)).toEqual([
      { state: 'TAKEN', id: 'a', listings: 1, faults: [] },
      { state: 'PART', id: 'b', listings: 1, faults: [{ ...fault, pointer: '/items/1/url' }] },
      { state: 'REFUSED', faults: [fault] },
      { state: 'REFUSED', faults: [{ pointer: '', code: 'REFERENCE_REUSED', detail: 'Used' }] },
    ]);
  });

  test('one that spoils the whole call harms no other', async () => {
    const send: Send = async (_, bodies) => {
      if (bodies.includes('bad')) throw problem(400, 'DUPLICATE_KEY', [{ ...fault, pointer: '/notices/0/reference' }]);
      return bodies.map((body) => taken(String(body)));
    };
    const outcomes = await sendSome('NOTICE', ['1', '2', 'bad', '4', '5'], send);
    expect(outcomes.map(({ state }) => state)).toEqual(['TAKEN', 'TAKEN', 'REFUSED', 'TAKEN', 'TAKEN']);
    expect(outcomes[2]?.faults[0]?.pointer).toBe('/reference');
  });

  test('no call holds more listings than the system takes, and one that is too large goes alone', () => {
    const of = (many: number) => ({ items: Array.from({ length: many }, () => ({})) });
    expect(fitting([of(400), of(600), of(1)])).toBe(2);
    expect(fitting([of(1001), of(1)])).toBe(1);
    expect(fitting([])).toBe(0);
  });

  test('good faith is added to notices that do not say it, if it is confirmed, and to nothing else', () => {
    expect(withGoodFaith({ kind: 'NOTICE' }, true)).toHaveProperty('goodFaith.confirmed', true);
    expect(withGoodFaith({ kind: 'ORDER' }, true)).not.toHaveProperty('goodFaith');
    expect(withGoodFaith({ kind: 'NOTICE' }, false)).not.toHaveProperty('goodFaith');
    expect(withGoodFaith({ goodFaith: 'own' }, true)).toEqual({ goodFaith: 'own' });
  });
});

/** A reader that has read these rows. */
class ReadAlready implements Reader {
  onmessage: Reader['onmessage'] = null;
  onerror: Reader['onerror'] = null;
  readonly #bodies: readonly unknown[];
  constructor(bodies: readonly unknown[]) {
    this.#bodies = bodies;
  }
  #say(data: FromWorker): void {
    queueMicrotask(() => this.onmessage?.({ data } as MessageEvent<FromWorker>));
  }
  postMessage(message: ToWorker): void {
    if (message.type === 'BODIES') {
      this.#say({ type: 'BODIES', bodies: message.indexes.map((index) => this.#bodies[index]) });
      return;
    }
    const headings = this.#bodies.map(
      (_, index) => ({ row: index + 1, reference: `R${index}`, what: 'NOTICE', faults: [], notes: [] }) as const,
    );
    this.#say({ type: 'HEADINGS', headings, isReadable: this.#bodies.map((body) => body !== undefined) });
    this.#say({ type: 'READ', format: 'NOTICES_NDJSON', unknownColumns: [] });
  }
  terminate(): void {
    this.onmessage = null;
  }
}

type Sender = typeof sendSome;
const allTaken: Sender = async (_, bodies) =>
  bodies.map((body): Outcome => ({ state: 'TAKEN', id: String(body), listings: 1, faults: [] }));

async function ready(bodies: readonly unknown[], send: Sender = allTaken): Promise<ImportRun> {
  const run = new ImportRun(send, () => new ReadAlready(bodies), 1);
  run.read({ name: 'a.ndjson' } as File);
  await new Promise((resolve) => setTimeout(resolve));
  return run;
}

describe('bringing a file in', () => {
  const bodies = Array.from({ length: 120 }, (_, n) => (n === 7 ? undefined : { n }));

  test('every row that can be read is sent once, in small batches', async () => {
    const sizes: number[] = [];
    const run = await ready(bodies, (what, some) => {
      sizes.push(some.length);
      return allTaken(what, some);
    });
    await run.run();
    expect(run.phase.value).toBe('DONE');
    expect(countsOf(run.rows)).toEqual({ UNREADABLE: 1, WAITING: 0, TAKEN: 119, PART: 0, REFUSED: 0 });
    expect(sizes).toEqual([50, 50, 19]);
  });

  test('it stops where it is told to, and goes on from there', async () => {
    const run: ImportRun = await ready(bodies, (what, some) => {
      run.pause();
      return allTaken(what, some);
    });
    await run.run();
    expect([run.phase.value, countsOf(run.rows).TAKEN]).toEqual(['PAUSED', 50]);
    await run.run();
    expect(countsOf(run.rows).TAKEN).toBe(100);
  });

  test('what was refused is sent again when one asks for it, and only that', async () => {
    let calls = 0;
    const run = await ready([{ a: 1 }, { b: 2 }], async (_, some) => {
      calls += 1;
      return some.map(
        (): Outcome =>
          calls === 1 ? { state: 'REFUSED', faults: [fault] } : { state: 'TAKEN', id: 'x', listings: 1, faults: [] },
      );
    });
    await run.run();
    expect(indexesOf(run.rows, 'REFUSED')).toEqual([0, 1]);
    await run.retry();
    expect(countsOf(run.rows)).toMatchObject({ TAKEN: 2, REFUSED: 0 });
  });

  test('while nothing answers it waits and tries the same again; an end of the session stops it with nothing lost', async () => {
    const errors: Error[] = [new OfflineError('none')];
    const run = await ready([{ a: 1 }], (what, some) => {
      const error = errors.shift();
      if (error) throw error;
      return allTaken(what, some);
    });
    await run.run();
    expect([run.phase.value, countsOf(run.rows).TAKEN]).toEqual(['DONE', 1]);
    const ended = await ready([{ a: 1 }], () => Promise.reject(problem(401, 'UNAUTHENTICATED')));
    await ended.run();
    expect([ended.phase.value, countsOf(ended.rows).WAITING]).toEqual(['PAUSED', 1]);
  });

  test('the faults can be taken home, a line each', async () => {
    const run = await ready([{ a: 1 }], async () => [{ state: 'REFUSED', faults: [fault, fault] }]);
    await run.run();
    expect(faultLines(run.rows, (code) => code)).toEqual([
      [1, 'R0', 'REFUSED', '/items/0/url', 'URL_NOT_ITEM', 'URL_NOT_ITEM'],
      [1, 'R0', 'REFUSED', '/items/0/url', 'URL_NOT_ITEM', 'URL_NOT_ITEM'],
    ]);
  });
});
