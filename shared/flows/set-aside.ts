import type { Failed, StreamedRow } from '../runtime/follow.ts';
import { reportFault } from '../runtime/log.ts';
import { type DeadRecord, setAside } from '../store/dead-letters.ts';
import { isPassing } from '../store/passing.ts';

/**
 * Sorts what failed: what time may cure comes again; the key of anything else goes to the dead letters, alarmed, and the stream
 * goes on without it.
 */
export async function setAsideFailures(
  reader: DeadRecord['reader'],
  url: string,
  records: readonly StreamedRow[],
  failures: readonly unknown[],
): Promise<Failed> {
  const again: string[] = [];
  for (const [index, { sequence, pk, sk }] of records.entries()) {
    const error = failures[index];
    if (error === undefined) continue;
    if (isPassing(error)) {
      again.push(sequence);
    } else {
      reportFault(`${reader}: ${pk} ${sk} is set aside`, error);
      await setAside(url, { reader, pk, sk, why: error instanceof Error ? error.name : 'unknown' });
    }
  }
  return again;
}
