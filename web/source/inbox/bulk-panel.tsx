import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useForm } from '../forms/form.ts';
import { announce } from '../parts/announce.tsx';
import { Button } from '../parts/basic.tsx';
import { Progress } from '../parts/progress.tsx';
import { DataTable } from '../parts/table.tsx';
import { fault, text, word } from '../text/messages.ts';
import { type Decision, faultsOf, newDecision, type Row, reportsOf } from './decision.ts';
import { DecisionForm } from './decision-form.tsx';
import { type Refused, sendBundles } from './send-reports.ts';

interface Props {
  readonly rows: readonly Row[];
  /** Told after each attempt which items are done. */
  onRecorded(ids: readonly string[]): void;
  onClose(): void;
}

/** So many items go in one turn, so that progress is seen. */
const AT_ONCE = 100;

interface Results {
  readonly done: readonly string[];
  readonly refused: ReadonlyMap<string, Refused>;
}

function ResultTable({ rows, results }: { rows: readonly Row[]; results: Results }): JSX.Element {
  const resultOf = ({ id }: Row): string => {
    const refused = results.refused.get(id);
    if (refused) return `${word('action', refused.type)}: ${fault(refused.error.code, refused.error.message)}`;
    return results.done.includes(id) ? text('inbox.bulk.ok') : text('inbox.bulk.waits');
  };
  return (
    <DataTable
      caption={text('inbox.bulk.results')}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        { name: text('inbox.bulk.item'), isHead: true, cell: (row) => <bdi>{row.title ?? row.listing.url}</bdi> },
        { name: text('inbox.bulk.result'), cell: resultOf },
      ]}
    />
  );
}

const NOTHING: Results = { done: [], refused: new Map() };

/** Sends the same decision on items, turn by turn; what was refused keeps its reason, and can be sent again. */
function useBulk({ rows, onRecorded }: Props) {
  const [results, setResults] = useState(NOTHING);
  const run = async (decision: Decision) => {
    const at = decision.at ?? new Date().toISOString();
    const refused = new Map<string, Refused>();
    const done = [...results.done];
    const open = rows.filter(({ id }) => !results.done.includes(id));
    for (let start = 0; start < open.length; start += AT_ONCE) {
      const turn = open.slice(start, start + AT_ONCE);
      const bundles = turn.map((row) => ({ itemId: row.id, reports: reportsOf(decision, row, at) }));
      const answer = await sendBundles(bundles);
      for (const [id, why] of answer) refused.set(id, why);
      done.push(...turn.filter(({ id }) => !answer.has(id)).map(({ id }) => id));
      setResults({ done: [...done], refused: new Map(refused) });
      onRecorded([...done]);
    }
    announce(text('inbox.bulk.recorded', { done: done.length, refused: refused.size }));
  };
  return { results, run };
}

/** One decision on several items at once; each has its own result. */
export function BulkPanel(props: Props): JSX.Element {
  const { rows, onClose } = props;
  const first = rows[0];
  const form = useForm<Decision>({
    initial: newDecision(),
    check: (value) => (first ? faultsOf(value, first, new Date().toISOString()) : []),
  });
  const { results, run } = useBulk(props);
  const submit = async (decision: Decision) => {
    const at = decision.at ?? new Date().toISOString();
    form.set('/at', at);
    await run({ ...decision, at });
  };
  const isBegun = results.done.length + results.refused.size > 0;
  const failed = results.refused.size;
  return (
    <section aria-labelledby="decide" id="decision">
      <h2 class="govuk-heading-m" id="decide" tabIndex={-1}>
        {text('inbox.bulk.title', { count: rows.length })}
      </h2>
      {isBegun && <Progress label={text('inbox.bulk.progress')} done={results.done.length} of={rows.length} />}
      {isBegun && <ResultTable rows={rows} results={results} />}
      {(!isBegun || failed > 0) && (
        <DecisionForm
          form={form}
          isOrder={rows.every(({ kind }) => kind === 'ORDER')}
          submit={
            failed > 0 ? text('inbox.bulk.again', { count: failed }) : text('inbox.bulk.send', { count: rows.length })
          }
          onSubmit={submit}
        />
      )}
      <Button kind="secondary" onClick={onClose}>
        {text('common.close')}
      </Button>
    </section>
  );
}
