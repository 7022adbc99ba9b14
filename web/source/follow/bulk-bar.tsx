import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { announce } from '../parts/announce.tsx';
import { Button, PlainButton } from '../parts/basic.tsx';
import { text } from '../text/messages.ts';
import { type BulkResult, type BulkTarget, leftOver, runBulk } from './bulk.ts';
import { type BulkSend, CheckForm, WithdrawForm } from './bulk-forms.tsx';
import { BulkResults } from './bulk-results.tsx';

interface Props {
  readonly selected: ReadonlyMap<string, string>;
  onSelect(selected: ReadonlyMap<string, string>): void;
  /** After something was done: the list is asked for anew. */
  onDone(): void;
}

const asMap = (targets: readonly BulkTarget[]): ReadonlyMap<string, string> =>
  new Map(targets.map(({ id, title }) => [id, title]));

/** What can be done with many items at once. What was not taken stays selected, with the reason beside it. */
export function BulkBar({ selected, onSelect, onDone }: Props): JSX.Element | null {
  const [doing, setDoing] = useState<'check' | 'withdraw'>();
  const [results, setResults] = useState<readonly BulkResult[]>();
  const [isRunning, setRunning] = useState(false);
  const again = useRef<BulkSend>(undefined);
  const run = async (targets: readonly BulkTarget[], send: BulkSend): Promise<void> => {
    again.current = send;
    setRunning(true);
    const ended = await runBulk(targets, send, setResults).finally(() => setRunning(false));
    const left = leftOver(ended);
    announce(text('follow.bulk.ended', { done: ended.length - left.length, left: left.length }));
    onSelect(asMap(left));
    setDoing(undefined);
    onDone();
  };
  const targets = [...selected].map(([id, title]) => ({ id, title }));
  const start = (send: BulkSend) => run(targets, send);
  const clear = () => {
    setResults(undefined);
    onSelect(new Map());
  };
  if (selected.size === 0 && !results) return null;
  return (
    <section class="nb-card nb-no-print" aria-label={text('follow.bulk.title')}>
      <div class="nb-row nb-bulk">
        <p class="govuk-body govuk-!-margin-bottom-0" role="status">
          {text('follow.bulk.selected', { count: selected.size })}
        </p>
        {selected.size > 0 && !isRunning && (
          <>
            <Button kind="secondary" onClick={() => setDoing('check')}>
              {text('follow.bulk.check')}
            </Button>
            <Button kind="secondary" onClick={() => setDoing('withdraw')}>
              {text('follow.bulk.withdraw')}
            </Button>
          </>
        )}
        <PlainButton onClick={clear}>{text('follow.bulk.clear')}</PlainButton>
      </div>
      {doing === 'check' && <CheckForm count={selected.size} onSend={start} />}
      {doing === 'withdraw' && <WithdrawForm count={selected.size} onSend={start} />}
      {results && (
        <BulkResults
          results={results}
          isRunning={isRunning}
          onAgain={() => again.current && void run(leftOver(results), again.current)}
        />
      )}
    </section>
  );
}
