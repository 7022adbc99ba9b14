import type { ApiParts, Make } from '../api/parts.ts';
import type { TableUse } from '../handler.ts';

/** What would become of a notice: it reads what intake reads, and may write nothing. */
export function submitRoutes(make: Make, { data }: ApiParts) {
  const CASES_TABLE: TableUse = { table: data.cases, actions: ['Query', 'GetItem', 'BatchGetItem'] };
  return {
    postNoticePreview: make('post-notice-preview', {
      tables: { CASES_TABLE },
      secrets: { SELLER_KEY: data.sellerKey },
      memoryMegabytes: 1024,
      timeoutSeconds: 28,
    }),
  };
}
