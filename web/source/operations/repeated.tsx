import type { ComponentChildren, JSX } from 'preact';
import type { FieldProps } from '../forms/fields.tsx';
import type { Json } from '../forms/pointer.ts';
import { Button, PlainButton } from '../parts/basic.tsx';

interface Props {
  readonly form: FieldProps['form'];
  /** JSON pointer to the list. */
  readonly at: string;
  readonly title: string;
  readonly add: string;
  readonly remove: string;
  /** What a new entry begins with. */
  fresh(): Json;
  /** The fields of the entry at a pointer. */
  children(at: string): ComponentChildren;
  /** Without it an empty list stays, for lists that have to be there. */
  readonly isOptional?: boolean;
}

/** Entries of a list, each with its own fields, to be added and taken away. */
export function Repeated({ form, at, title, add, remove, fresh, children, isOptional }: Props): JSX.Element {
  const value = form.get(at);
  const entries: readonly Json[] = Array.isArray(value) ? value : [];
  const change = (next: readonly Json[]) => form.set(at, isOptional && next.length === 0 ? undefined : next);
  return (
    <fieldset class="govuk-fieldset govuk-!-margin-bottom-6">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{title}</legend>
      {entries.map((_, index) => (
        // The entries have no name of their own: each is its place in the list.
        <div class="nb-card" key={`${at}/${index}`}>
          {children(`${at}/${index}`)}
          <PlainButton onClick={() => change(entries.filter((__, place) => place !== index))}>
            {`${remove} ${index + 1}`}
          </PlainButton>
        </div>
      ))}
      <Button kind="secondary" onClick={() => change([...entries, fresh()])}>
        {add}
      </Button>
    </fieldset>
  );
}
