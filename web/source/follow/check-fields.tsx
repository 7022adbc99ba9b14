import type { JSX } from 'preact';
import { TIME_ZONES } from '../../../shared/domain/calendars/time-zones.ts';
import type { components } from '../api/schema.generated.ts';
import { useMe } from '../app/me.ts';
import { RadioField } from '../forms/choices.tsx';
import { SelectField, TextArea } from '../forms/fields.tsx';
import type { Form } from '../forms/form.ts';
import { InstantField } from '../forms/instant-field.tsx';
import { text, word } from '../text/messages.ts';

type Check = components['schemas']['Check'];
/** A check as it is typed: without a moment, it was now. */
export type CheckDraft = Omit<Check, 'actionId' | 'checkedAt'> & { readonly checkedAt?: string };

export const newCheck = (): CheckDraft => ({ result: 'GONE' });

const PLACES = Object.keys(TIME_ZONES).filter((place) => place !== 'EC');

interface Props {
  readonly form: Form<CheckDraft>;
  /** What is back is looked at one by one. */
  readonly isMany?: boolean;
  /** Only what was verified to be gone can be back. */
  readonly mayBeBack?: boolean;
}

/** What was seen under the address of the listing, when and from where. */
export function CheckFields({ form, isMany, mayBeBack }: Props): JSX.Element {
  const { role } = useMe().organisation;
  const results = ['GONE', 'STILL_LIVE', ...(mayBeBack && !isMany ? ['REAPPEARED'] : [])];
  return (
    <>
      <RadioField
        form={form}
        at="/result"
        label={text('follow.check.result')}
        hint={text(role === 'flagger' ? 'follow.check.hintFlagger' : 'follow.check.hint')}
        options={results.map((value) => ({ value, label: word('checkResult', value) }))}
      />
      <InstantField
        form={form}
        at="/checkedAt"
        label={text('follow.check.when')}
        hint={text('follow.check.whenHint')}
      />
      <SelectField
        form={form}
        at="/vantage"
        label={text('follow.check.where')}
        hint={text('follow.check.whereHint')}
        none={text('follow.check.nowhere')}
        options={PLACES.map((value) => ({ value, label: word('memberState', value) }))}
      />
      <TextArea
        form={form}
        at="/note"
        label={text('follow.check.note')}
        hint={text('follow.check.noteHint')}
        rows={3}
      />
    </>
  );
}
