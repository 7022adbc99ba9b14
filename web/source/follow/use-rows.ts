import { useMemo, useState } from 'preact/hooks';
import { api, ask } from '../api/client.ts';
import type { Filter } from './list-query.ts';
import { PagedRows } from './paged-rows.ts';
import type { Row } from './types.ts';

/** The first page is short, so that it is there at once. */
const [FIRST, LATER] = [50, 200] as const;

export interface Rows {
  readonly rows: PagedRows<Row>;
  /** Grows with each change, so that what is drawn follows. */
  readonly turn: number;
  /** Begins anew, as after something was done to the items. */
  again(): void;
}

/** The rows of a filter, page by page as they are needed. */
export function useRows(filter: Filter): Rows {
  const [turn, setTurn] = useState(0);
  const [round, setRound] = useState(0);
  const of = JSON.stringify(filter);
  const rows = useMemo(
    () =>
      new PagedRows<Row>({
        fetchPage: (cursor) => {
          const query = { ...filter, limit: cursor === undefined ? FIRST : LATER, ...(cursor && { cursor }) };
          return ask(api.GET('/v1/items', { params: { query } }));
        },
        onChange: () => setTurn((before) => before + 1),
      }),
    [of, round],
  );
  return { rows, turn, again: () => setRound((before) => before + 1) };
}
