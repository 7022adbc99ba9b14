import type { NewEvidence } from '../../contracts/evidence.ts';
import type { Fault } from '../../errors.ts';
import type { MediaType } from '../../vocabulary/evidence.ts';

/** What has arrived for an announced file, as its bytes say. */
export interface Arrived {
  readonly bytes: number;
  readonly sha256: string;
  readonly kind: MediaType | undefined;
  /** Of a picture, by its header alone: nothing is decoded before this is known. */
  readonly header?: 'READABLE' | 'UNREADABLE' | 'TOO_MANY_PIXELS';
}

type NewFile = NewEvidence['files'][number];

const HEADERS = {
  UNREADABLE: { code: 'EVIDENCE_TYPE', detail: 'The picture is damaged: its header cannot be read' },
  TOO_MANY_PIXELS: { code: 'TOO_LARGE', detail: 'The picture has more pixels than it may have' },
} as const;

function faultOf(
  { bytes, sha256, mediaType }: NewFile,
  arrived: Arrived | undefined,
): Omit<Fault, 'pointer'> | undefined {
  if (!arrived) return { code: 'EVIDENCE_MISSING', detail: 'The file has not arrived' };
  if (arrived.bytes !== bytes)
    return { code: 'EVIDENCE_MISMATCH', detail: `It has ${arrived.bytes} bytes, not ${bytes}` };
  if (arrived.sha256 !== sha256) return { code: 'EVIDENCE_MISMATCH', detail: `Its SHA-256 is ${arrived.sha256}` };
  if (arrived.kind !== mediaType)
    return { code: 'EVIDENCE_TYPE', detail: `By its bytes it is ${arrived.kind ?? 'no kind that is kept'}` };
  return arrived.header && arrived.header !== 'READABLE' ? HEADERS[arrived.header] : undefined;
}

/** What is wrong with the files of a set, in their order. One that is wrong holds up the set: it is kept whole or not at all. */
export const arrivalFaults = (files: readonly NewFile[], arrived: readonly (Arrived | undefined)[]): Fault[] =>
  files.flatMap((file, index) => {
    const fault = faultOf(file, arrived[index]);
    return fault ? [{ pointer: `/files/${index}`, ...fault }] : [];
  });
