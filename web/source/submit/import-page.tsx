import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useMe } from '../app/me.ts';
import { announce } from '../parts/announce.tsx';
import { Button, PlainButton, Warning } from '../parts/basic.tsx';
import { saveCsv } from '../parts/download.ts';
import { Busy, Failure } from '../parts/loaded.tsx';
import { Progress } from '../parts/progress.tsx';
import { fault, text } from '../text/messages.ts';
import { ChooseFile, Templates } from './import/choose-file.tsx';
import { type Counts, countsOf, faultLines, indexesOf, ROW_STATES, type RowFilter } from './import/counts.ts';
import { RowDetails } from './import/row-details.tsx';
import { RowList } from './import/row-list.tsx';
import { ImportRun } from './import/run.ts';

/** What can be done at this moment. */
function Ways({ run, counts, isAllowed }: { run: ImportRun; counts: Counts; isAllowed: boolean }): JSX.Element {
  const phase = run.phase.value;
  const isGoing = phase === 'RUNNING' || phase === 'OFFLINE';
  const waiting = counts.WAITING;
  return (
    <div class="govuk-button-group">
      {!isGoing && waiting > 0 && (
        <Button isOff={!isAllowed} onClick={() => void run.run()}>
          {text(phase === 'PAUSED' ? 'submit.import.goOn' : 'submit.import.start', { many: waiting })}
        </Button>
      )}
      {isGoing && (
        <Button kind="secondary" onClick={() => run.pause()}>
          {text('submit.import.pause')}
        </Button>
      )}
      {!isGoing && counts.REFUSED > 0 && (
        <Button kind="secondary" onClick={() => void run.retry()}>
          {text('submit.import.retry', { many: counts.REFUSED })}
        </Button>
      )}
      {counts.REFUSED + counts.UNREADABLE + counts.PART > 0 && (
        <Button
          kind="secondary"
          onClick={() => saveCsv(`${run.fileName}.faults.csv`, [HEADINGS(), ...faultLines(run.rows, fault)])}
        >
          {text('submit.import.saveFaults')}
        </Button>
      )}
      <PlainButton onClick={() => run.clear()}>
        {text(isGoing ? 'submit.import.cancel' : 'submit.import.another')}
      </PlainButton>
    </div>
  );
}

const HEADINGS = (): string[] =>
  ['row', 'reference', 'state', 'pointer', 'code', 'why'].map((name) => text(`submit.import.column.${name as 'row'}`));

function Filters({
  counts,
  filter,
  choose,
}: {
  counts: Counts;
  filter: RowFilter;
  choose: (to: RowFilter) => void;
}): JSX.Element {
  const all = ROW_STATES.reduce((sum, state) => sum + counts[state], 0);
  const shown = ROW_STATES.filter((state) => counts[state] > 0 || state === filter);
  const button = (to: RowFilter, label: string) => (
    <li key={to}>
      <button type="button" class="nb-plain-button nb-number" aria-pressed={to === filter} onClick={() => choose(to)}>
        {label}
      </button>
    </li>
  );
  return (
    <ul class="nb-inline-list nb-submit-links__filters">
      {button('all', text('submit.import.all', { many: all }))}
      {shown.map((state) => button(state, `${text(`submit.import.state.${state}`)} ${counts[state]}`))}
    </ul>
  );
}

/** Good faith is confirmed by a person: for a file, once for all its notices. */
function Confirmation({
  run,
  isConfirmed,
  confirm,
}: {
  run: ImportRun;
  isConfirmed: boolean;
  confirm: (is: boolean) => void;
}): JSX.Element {
  return (
    <div class="govuk-checkboxes govuk-checkboxes--small govuk-form-group">
      <div class="govuk-checkboxes__item">
        <input
          class="govuk-checkboxes__input"
          type="checkbox"
          id="import-good-faith"
          checked={isConfirmed}
          onChange={({ currentTarget }) => {
            run.isGoodFaith = currentTarget.checked;
            confirm(currentTarget.checked);
          }}
        />
        <label class="govuk-label govuk-checkboxes__label" for="import-good-faith">
          {text('submit.import.goodFaith')}
        </label>
      </div>
    </div>
  );
}

function Running({ run }: { run: ImportRun }): JSX.Element {
  const { organisation } = useMe();
  const [filter, setFilter] = useState<RowFilter>('all');
  const [chosen, setChosen] = useState<number>();
  const [isConfirmed, confirm] = useState(false);
  const changes = run.changes.value;
  const counts = useMemo(() => countsOf(run.rows), [changes]);
  const indexes = useMemo(() => indexesOf(run.rows, filter), [changes, filter]);
  const phase = run.phase.value;
  const done = counts.TAKEN + counts.PART + counts.REFUSED;
  const hasAlerts = run.rows.some(({ what }) => what === 'ALERT');
  const isAllowed = !hasAlerts || organisation.role === 'authority';
  useEffect(() => {
    if (phase === 'DONE')
      announce(text('submit.import.done', { taken: counts.TAKEN + counts.PART, refused: counts.REFUSED }));
  }, [phase]);
  const row = chosen === undefined ? undefined : run.rows[chosen];
  return (
    <>
      <p class="govuk-body">
        <bdi>{run.fileName}</bdi>: {run.format.value && text(`submit.import.format.${run.format.value}`)}
      </p>
      {run.unknownColumns.value.length > 0 && (
        <p class="govuk-body">
          {text('submit.import.unknownColumns', { columns: run.unknownColumns.value.slice(0, 20).join(', ') })}
        </p>
      )}
      {!isAllowed && <Warning>{text('submit.import.onlyAuthorities')}</Warning>}
      {phase === 'OFFLINE' && <Warning>{text('submit.import.offline')}</Warning>}
      {run.error.value && <Failure error={run.error.value} />}
      {phase === 'DONE' && (
        <p class="govuk-body-l">
          {text('submit.import.done', { taken: counts.TAKEN + counts.PART, refused: counts.REFUSED })}
        </p>
      )}
      <Progress
        label={text('submit.import.progress', { done, of: run.rows.length - counts.UNREADABLE })}
        done={done}
        of={run.rows.length - counts.UNREADABLE}
      />
      {!hasAlerts && phase !== 'DONE' && <Confirmation run={run} isConfirmed={isConfirmed} confirm={confirm} />}
      <Ways run={run} counts={counts} isAllowed={isAllowed} />
      <Filters counts={counts} filter={filter} choose={setFilter} />
      <div class="nb-import">
        <RowList rows={run.rows} indexes={indexes} chosen={chosen} choose={setChosen} />
        <RowDetails row={row} />
      </div>
    </>
  );
}

/** Leaving the page would end what is under way: the browser asks first. */
function useGuard(run: ImportRun): void {
  useEffect(() => {
    const guard = (event: BeforeUnloadEvent) => {
      if (['RUNNING', 'OFFLINE'].includes(run.phase.peek())) event.preventDefault();
    };
    addEventListener('beforeunload', guard);
    return () => {
      removeEventListener('beforeunload', guard);
      run.clear();
    };
  }, []);
}

export function ImportPage(): JSX.Element {
  const run = useMemo(() => new ImportRun(), []);
  useGuard(run);
  const phase = run.phase.value;
  const isChoosing = phase === 'EMPTY' || phase === 'FAILED';
  return (
    <>
      <h1 class="govuk-heading-l">{text('submit.import.title')}</h1>
      {isChoosing && (
        <>
          <p class="govuk-body-l">{text('submit.import.what')}</p>
          {run.fault.value && <Warning>{text(`submit.import.fault.${run.fault.value}`)}</Warning>}
          <ChooseFile take={(file) => run.read(file)} />
          <Templates />
        </>
      )}
      {phase === 'READING' && (
        <Busy label={text('submit.import.reading', { many: run.rows.length + 0 * run.changes.value })} />
      )}
      {!isChoosing && phase !== 'READING' && <Running run={run} />}
    </>
  );
}
