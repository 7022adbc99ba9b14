import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { PlainButton, Said } from '../parts/basic.tsx';
import { text } from '../text/messages.ts';
import { sizeText } from '../text/numbers.ts';
import { ACCEPTED, mediaTypeOf, safeName } from './file-names.ts';

interface Props {
  /** By the name under which each is sent. */
  readonly files: ReadonlyMap<string, File>;
  onChange(files: ReadonlyMap<string, File>): void;
}

/** Files are chosen, or dropped here. Those of a kind that is not kept are named and left out. */
export function FileDrop({ files, onChange }: Props): JSX.Element {
  const [isOver, setOver] = useState(false);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const add = (added: readonly File[]) => {
    const next = new Map(files);
    for (const file of added.filter(({ name }) => mediaTypeOf(name)))
      next.set(safeName(file.name, new Set(next.keys())), file);
    setRefused(added.filter(({ name }) => !mediaTypeOf(name)).map(({ name }) => name));
    onChange(next);
  };
  const remove = (name: string) => onChange(new Map([...files].filter(([each]) => each !== name)));
  return (
    <fieldset
      class={`nb-drop ${isOver ? 'nb-drop--over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        add([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <legend class="govuk-label">{text('follow.evidence.files')}</legend>
      <p class="govuk-hint" id="evidence-hint">
        {text('follow.evidence.hint')}
      </p>
      <input
        class="govuk-file-upload"
        type="file"
        multiple
        accept={ACCEPTED}
        aria-label={text('follow.evidence.choose')}
        aria-describedby="evidence-hint"
        onChange={({ currentTarget }) => {
          add([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      {refused.length > 0 && (
        <p class="govuk-error-message" role="alert">
          {text('follow.evidence.refused', { names: refused.join(', ') })}
        </p>
      )}
      <ul class="govuk-list">
        {[...files].map(([name, file]) => (
          <li key={name}>
            <Said>{name}</Said> ({sizeText(file.size)}){' '}
            <PlainButton onClick={() => remove(name)}>{text('follow.evidence.remove', { name })}</PlainButton>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
