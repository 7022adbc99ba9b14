import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { api, ask } from '../api/client.ts';
import type { components } from '../api/schema.generated.ts';
import { announce } from '../parts/announce.tsx';
import { Button, Tag } from '../parts/basic.tsx';
import { Failure } from '../parts/loaded.tsx';
import { DataTable } from '../parts/table.tsx';
import { fault, text, word } from '../text/messages.ts';
import { type Pasted, type PastedLook, pastedLooks } from './looks.ts';

type Results = components['schemas']['RoundCheckReceipt'];
/** As many as one call takes. */
const MOST = 1000;

interface Row extends PastedLook {
  readonly status?: number;
  readonly faults?: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[];
}

interface Answer {
  readonly index: number;
  readonly status: number;
  readonly code?: string;
  readonly result?: Results;
  readonly faults?: Row['faults'];
}

function Result({ row }: { row: Row }): JSX.Element {
  if (row.status === undefined) return <Tag>{text('sellers.looks.notSent')}</Tag>;
  if (row.status < 300) return <Tag colour="green">{text('sellers.looks.recorded')}</Tag>;
  return (
    <>
      <Tag colour="red">{text('sellers.looks.refused')}</Tag>
      <ul class="govuk-list govuk-!-margin-0">
        {row.faults?.map(({ pointer, code, detail }) => (
          <li key={pointer + code}>
            <code>{pointer}</code> {fault(code, detail)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Preview({ rows }: { rows: readonly Row[] }): JSX.Element {
  return (
    <DataTable
      caption={text('sellers.looks.preview', { count: rows.length })}
      rows={rows}
      keyOf={({ line }) => String(line)}
      columns={[
        { name: text('sellers.looks.line'), isNumber: true, cell: ({ line }) => line },
        { name: text('sellers.reference'), isHead: true, cell: ({ look }) => <bdi>{look.reference}</bdi> },
        { name: text('sellers.looks.found'), cell: ({ look }) => word('lookResult', look.result) },
        { name: text('sellers.looks.address'), cell: ({ look }) => <bdi>{look.url}</bdi> },
        {
          name: text('sellers.looks.channel'),
          cell: ({ look }) => look.notified && word('roundChannel', look.notified.channel),
        },
        { name: text('sellers.looks.result'), cell: (row) => <Result row={row} /> },
      ]}
    />
  );
}

async function record(id: string, { looks }: Pasted): Promise<Row[]> {
  const rows: Row[] = [];
  for (let start = 0; start < looks.length; start += MOST) {
    const part = looks.slice(start, start + MOST);
    const body = { checks: part.map(({ look }) => look) };
    const answer = await ask(api.POST('/v1/monitoring-rounds/{id}/checks', { params: { path: { id } }, body }));
    const results = answer.results as readonly Answer[];
    rows.push(...part.map((each, index) => ({ ...each, ...results.find((result) => result.index === index) })));
  }
  return rows;
}

/** Looks at offers, pasted from a spreadsheet. Each has its own result, and a bad one harms no other. */
export function LooksForm({ id, onRecorded }: { id: string; onRecorded(): void }): JSX.Element {
  const [pasted, setPasted] = useState('');
  const [rows, setRows] = useState<readonly Row[]>();
  const [error, setError] = useState<Error>();
  const [isSending, setSending] = useState(false);
  const read = pastedLooks(pasted, new Date());
  const send = () => {
    setSending(true);
    setError(undefined);
    record(id, read)
      .then((answered) => {
        setRows(answered);
        announce(text('sellers.looks.done', { count: answered.filter(({ status = 0 }) => status < 300).length }));
        onRecorded();
      })
      .catch((caught: unknown) => setError(caught instanceof Error ? caught : new Error(String(caught))))
      .finally(() => setSending(false));
  };
  return (
    <section>
      <h2 class="govuk-heading-m">{text('sellers.looks.title')}</h2>
      <div class="govuk-form-group">
        <label class="govuk-label" for="looks">
          {text('sellers.looks.label')}
        </label>
        <div class="govuk-hint" id="looks-hint">
          {text('sellers.looks.hint')}
        </div>
        <textarea
          class="govuk-textarea"
          id="looks"
          rows={6}
          aria-describedby="looks-hint"
          value={pasted}
          onInput={({ currentTarget }) => {
            setPasted(currentTarget.value);
            setRows(undefined);
          }}
        />
      </div>
      {read.unreadable.length > 0 && (
        <p class="govuk-error-message">
          {text('sellers.looks.unreadable', { lines: read.unreadable.slice(0, 20).join(', ') })}
        </p>
      )}
      {error && <Failure error={error} retry={send} />}
      {read.looks.length > 0 && <Preview rows={rows ?? read.looks} />}
      <Button isOff={isSending || read.looks.length === 0} onClick={send}>
        {text('sellers.looks.send', { count: read.looks.length })}
      </Button>
    </section>
  );
}
