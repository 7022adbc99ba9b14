import { type ApiParts, type Make, registry } from '../api/parts.ts';

/** Figures to be shown: of an export, and of what was released to the public. */
export function figureRoutes(make: Make, parts: ApiParts) {
  const { work, exports } = parts.data;
  const buckets = { EXPORTS_BUCKET: { bucket: exports, objects: { 'exports/': ['GetObject'] } } } as const;
  const memory = { memoryMegabytes: 1024, timeoutSeconds: 28 } as const;
  return {
    getExportFigures: make('get-export-figures', {
      tables: { CASES_TABLE: registry(parts), WORK_TABLE: { table: work, actions: ['GetItem'] } },
      buckets,
      ...memory,
    }),
    getPublicFigures: make('get-public-figures', {
      tables: { WORK_TABLE: { table: work, actions: ['GetItem', 'Query'] } },
      buckets,
      ...memory,
    }),
  };
}
