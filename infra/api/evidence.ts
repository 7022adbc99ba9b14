import { type ApiParts, appending, type Make, reading } from './parts.ts';

/** Evidence and legal holds. What is announced waits in Work; what is kept stands in Cases and in the bucket of evidence. */
export function evidenceRoutes(make: Make, parts: ApiParts) {
  const { work, evidence: bucket } = parts.data;
  const announcing = {
    CASES_TABLE: reading(parts),
    WORK_TABLE: { table: work, actions: ['PartiQLInsert', 'GetItem'] },
  } as const;
  const completing = { CASES_TABLE: appending(parts), WORK_TABLE: { table: work, actions: ['GetItem'] } } as const;
  const checked = { 'incoming/': ['GetObject'], 'evidence/': ['GetObject', 'PutObject'] } as const;
  return {
    postEvidence: make('post-evidence', {
      tables: announcing,
      buckets: { EVIDENCE_BUCKET: { bucket, objects: { 'incoming/': ['PutObject'] } } },
    }),
    postEvidenceCompletion: make('post-evidence-completion', {
      tables: completing,
      buckets: { EVIDENCE_BUCKET: { bucket, objects: checked, expectsMissing: true } },
      // One whole processor: pictures are decoded, up to 400 MB each, beside 100 MB of files.
      memoryMegabytes: 1769,
      timeoutSeconds: 28,
    }),
    getEvidence: make('get-evidence', {
      tables: { CASES_TABLE: appending(parts) },
      buckets: { EVIDENCE_BUCKET: { bucket, objects: { 'evidence/': ['GetObject'] } } },
    }),
    postHold: make('post-hold', { tables: { CASES_TABLE: appending(parts) } }),
  };
}
