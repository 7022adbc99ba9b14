import type { JSX } from 'preact';
import { Button, Link, Said, Tag } from '../parts/basic.tsx';
import { Progress } from '../parts/progress.tsx';
import { DataTable } from '../parts/table.tsx';
import { fault, text } from '../text/messages.ts';
import { type BulkResult, leftOver } from './bulk.ts';

const COLOURS = { WAITING: 'grey', DONE: 'green', REFUSED: 'red', UNSENT: 'orange' } as const;

interface Props {
  readonly results: readonly BulkResult[];
  readonly isRunning: boolean;
  onAgain(): void;
}

const why = (result: BulkResult): string => {
  if (result.state === 'REFUSED') return fault(result.code, result.detail);
  return result.state === 'UNSENT' ? text('common.offline') : '';
};

/** What became of each item. What was refused or never arrived can be sent again, as it was. */
export function BulkResults({ results, isRunning, onAgain }: Props): JSX.Element {
  const done = results.filter(({ state }) => state !== 'WAITING').length;
  const left = leftOver(results).length;
  return (
    <>
      <Progress label={text('follow.bulk.progress', { done, count: results.length })} done={done} of={results.length} />
      <DataTable
        caption={text('follow.bulk.results')}
        rows={results}
        keyOf={({ id }) => id}
        columns={[
          {
            name: text('follow.list.listing'),
            isHead: true,
            cell: ({ id, title }) => (
              <Link to={`/items/${id}`}>
                <Said>{title}</Said>
              </Link>
            ),
          },
          {
            name: text('follow.bulk.result'),
            cell: ({ state }) => <Tag colour={COLOURS[state]}>{text(`follow.bulk.state.${state}`)}</Tag>,
          },
          { name: text('follow.bulk.why'), cell: why },
        ]}
      />
      {left > 0 && !isRunning && (
        <Button kind="secondary" onClick={onAgain}>
          {text('follow.bulk.again', { count: left })}
        </Button>
      )}
    </>
  );
}
