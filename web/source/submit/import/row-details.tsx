import type { JSX } from 'preact';
import { Link } from '../../parts/basic.tsx';
import { fault, text } from '../../text/messages.ts';
import type { Row } from './row.ts';

/** Everything that is to be said of one row. */
export function RowDetails({ row }: { row: Row | undefined }): JSX.Element {
  if (!row) return <div class="nb-import__details nb-muted">{text('submit.import.chooseRow')}</div>;
  const { id, what, faults, notes, listings } = row;
  return (
    <div class="nb-import__details" aria-live="polite">
      <h2 class="govuk-heading-s">
        {text('submit.import.row', { row: row.row })} <bdi>{row.reference}</bdi>
      </h2>
      <p class="govuk-body">
        {text(`submit.import.state.${row.state}`)}
        {listings !== undefined && ` · ${text('submit.deadlines.items', { many: listings })}`}
      </p>
      {id && (
        <p class="govuk-body">
          <Link to={what === 'ALERT' ? `/alerts/${id}` : `/notices/${id}`}>
            {text(what === 'ALERT' ? 'submit.import.toAlert' : 'submit.import.toNotice')}
          </Link>
        </p>
      )}
      <ul class="govuk-list govuk-list--bullet">
        {faults.map(({ pointer, code, detail }) => (
          <li key={pointer + code}>
            {pointer && <code>{pointer}</code>} {fault(code, detail)}
          </li>
        ))}
        {notes.map((note) => (
          <li key={note} class="nb-muted">
            <bdi>{note}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
