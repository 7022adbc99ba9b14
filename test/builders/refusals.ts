import { RefusedError } from '../../shared/errors.ts';

/** Why something was refused; undefined where it was not. Anything else that is thrown is a defect and passes through. */
export function refusalOf(run: () => unknown): RefusedError | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof RefusedError) return error;
    throw error;
  }
  return undefined;
}

/** Pointer and code of each fault, as in `/items/0/url NO_URL`; none where nothing was refused. */
export const faultsOf = (run: () => unknown): string[] =>
  refusalOf(run)?.faults.map(({ pointer, code }) => `${pointer} ${code}`) ?? [];
