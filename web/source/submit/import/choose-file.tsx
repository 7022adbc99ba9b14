import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { SECTORS } from '../../../../shared/sectors/sectors.ts';
import { SelectField } from '../../forms/fields.tsx';
import { useForm } from '../../forms/form.ts';
import { Button, Details } from '../../parts/basic.tsx';
import { saveCsv } from '../../parts/download.ts';
import { text, word } from '../../text/messages.ts';
import { MOST_ROWS } from './entry.ts';
import { columnsFor } from './notice-table.ts';

/** Makes a place take files that are dropped on it; says whether one is held above it. */
function useDrop(take: (file: File) => void): readonly [place: RefObject<HTMLDivElement | null>, isOver: boolean] {
  const place = useRef<HTMLDivElement>(null);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const on = <K extends 'dragover' | 'dragleave' | 'drop'>(type: K, isNowOver: boolean) =>
      place.current?.addEventListener(
        type,
        (event) => {
          event.preventDefault();
          setOver(isNowOver);
          const [file] = type === 'drop' ? (event.dataTransfer?.files ?? []) : [];
          if (file) take(file);
        },
        { signal: listening.signal },
      );
    on('dragover', true);
    on('dragleave', false);
    on('drop', false);
    return () => listening.abort();
  }, []);
  return [place, isOver];
}

/** A file is dropped here, or chosen by the button. */
export function ChooseFile({ take }: { take: (file: File) => void }): JSX.Element {
  const [place, isOver] = useDrop(take);
  return (
    <div class={`nb-import-drop ${isOver ? 'nb-import-drop--over' : ''}`} ref={place}>
      <label class="govuk-label govuk-label--s" for="import-file">
        {text('submit.import.choose')}
      </label>
      <div class="govuk-hint" id="import-file-hint">
        {text('submit.import.kinds', { most: MOST_ROWS })}
      </div>
      <input
        class="govuk-file-upload"
        type="file"
        id="import-file"
        accept=".xml,.csv,.ndjson,.jsonl,.json,.xlsx"
        aria-describedby="import-file-hint"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) take(file);
        }}
      />
    </div>
  );
}

/** A table with the columns of a sector, made from the contract. */
export function Templates(): JSX.Element {
  const form = useForm<{ sector: string }>({ initial: { sector: SECTORS[0] } });
  const { sector } = form.value.value;
  const chosen = SECTORS.find((each) => each === sector) ?? SECTORS[0];
  return (
    <Details title={text('submit.import.template')}>
      <p class="govuk-body">{text('submit.import.templateText')}</p>
      <SelectField
        form={form}
        at="/sector"
        label={text('submit.kind.sector')}
        options={SECTORS.map((value) => ({ value, label: word('sector', value) }))}
      />
      <Button kind="secondary" onClick={() => saveCsv(`notices-${chosen}.csv`, [columnsFor(chosen)])}>
        {text('submit.import.templateSave')}
      </Button>
    </Details>
  );
}
