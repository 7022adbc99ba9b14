import { useState } from 'preact/hooks';
import { announce } from '../parts/announce.tsx';

/** One thing that a button does: whether it is under way, and why it failed. */
export interface Action {
  readonly isRunning: boolean;
  readonly error: Error | undefined;
  /** Runs it unless it runs already; says what was done. True if it was. */
  run(act: () => Promise<void>, done?: string): Promise<boolean>;
  forget(): void;
}

export function useAction(): Action {
  const [isRunning, setRunning] = useState(false);
  const [error, setError] = useState<Error | undefined>(undefined);
  const run = async (act: () => Promise<void>, done?: string): Promise<boolean> => {
    if (isRunning) return false;
    setRunning(true);
    setError(undefined);
    try {
      await act();
      if (done) announce(done);
      return true;
    } catch (caught) {
      setError(caught instanceof Error ? caught : new Error(String(caught)));
      return false;
    } finally {
      setRunning(false);
    }
  };
  return { isRunning, error, run, forget: () => setError(undefined) };
}
