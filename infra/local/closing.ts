import { setTimeout } from 'node:timers/promises';

type Close = () => void | Promise<void>;

/** Milliseconds that one thing may take to end; a function in the middle of its work cannot be stopped. */
const PATIENCE = 2_000;

/** What was started, to be ended in the reverse order. */
export interface Closing {
  add(close: Close): void;
  close(): Promise<void>;
}

export function makeClosing(): Closing {
  const all: Close[] = [];
  let isClosed = false;
  const end = async (close: Close) => {
    try {
      await Promise.race([close(), setTimeout(PATIENCE, undefined, { ref: false })]);
    } catch (error) {
      /** The rest must still end. */
      console.error(error);
    }
  };
  return {
    add(close) {
      if (isClosed) void end(close);
      else all.push(close);
    },
    async close() {
      isClosed = true;
      for (let close = all.pop(); close; close = all.pop()) await end(close);
    },
  };
}
