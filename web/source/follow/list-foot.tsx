import type { JSX } from 'preact';
import { Button } from '../parts/basic.tsx';
import { Failure } from '../parts/loaded.tsx';
import { text } from '../text/messages.ts';
import type { PagedRows } from './paged-rows.ts';
import type { Row } from './types.ts';

/** How many there are, as far as is known; `turn` says that it is drawn anew; and the way on where the search pauses or failed. */
export function ListFoot({ rows }: { rows: PagedRows<Row>; turn: number }): JSX.Element {
  const goOn = () => rows.goOn();
  return (
    <div class="nb-items__foot" data-rows={rows.count} data-held={rows.held} data-complete={rows.isComplete}>
      <p class="govuk-body-s nb-muted" role="status">
        {rows.isLoading
          ? text('follow.list.looking', { count: rows.count })
          : text(rows.isComplete ? 'follow.list.count' : 'follow.list.countSoFar', { count: rows.count })}
      </p>
      {rows.isPaused && (
        <div class="nb-row">
          <p class="govuk-body-s">{text('follow.list.paused')}</p>
          <Button kind="secondary" onClick={goOn}>
            {text('follow.list.goOn')}
          </Button>
        </div>
      )}
      {rows.error && rows.count > 0 && <Failure error={rows.error} retry={goOn} />}
    </div>
  );
}
