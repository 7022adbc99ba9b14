import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CheckboxField } from '../forms/choices.tsx';
import { SelectField } from '../forms/fields.tsx';
import { useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { InstantField } from '../forms/instant-field.tsx';
import { Progress } from '../parts/progress.tsx';
import { text, word } from '../text/messages.ts';
import { type Acting, useAct } from './acting.ts';
import { FileDrop } from './file-drop.tsx';
import { type Purpose, untilTold, uploadEvidence } from './upload.ts';

interface Draft {
  readonly purpose: Purpose;
  readonly capturedAt?: string;
  readonly shared: boolean;
}

const PURPOSES = ['VERIFICATION', 'REDRESS', 'SUBMISSION'] as const;

/** Files that show something: they are announced, sent and kept as one set. */
export function EvidenceAct(acting: Acting): JSX.Element {
  const act = useAct(acting);
  const [files, setFiles] = useState<ReadonlyMap<string, File>>(new Map());
  const [sent, setSent] = useState<number>();
  const form = useForm<Draft>({ initial: { purpose: 'VERIFICATION', shared: true } });
  const submit = async ({ purpose, shared, capturedAt }: Draft) => {
    if (files.size === 0) return;
    setSent(0);
    const about = { purpose, shared, capturedAt: capturedAt ?? new Date().toISOString() };
    const { id: itemId, version } = acting.item;
    await act(async (actionId) => {
      await uploadEvidence({ itemId, actionId, files, ...about }, setSent);
      await untilTold(itemId, version);
    }).finally(() => setSent(undefined));
    setFiles(new Map());
  };
  return (
    <FormView form={form} submit={text('follow.evidence.send', { count: files.size })} onSubmit={submit}>
      <FileDrop files={files} onChange={setFiles} />
      <SelectField
        form={form}
        at="/purpose"
        label={text('follow.evidence.purpose')}
        options={PURPOSES.map((value) => ({ value, label: word('evidencePurpose', value) }))}
      />
      <InstantField
        form={form}
        at="/capturedAt"
        label={text('follow.evidence.captured')}
        hint={text('follow.check.whenHint')}
      />
      <CheckboxField
        form={form}
        at="/shared"
        label={text('follow.evidence.shared')}
        hint={text('follow.evidence.sharedHint')}
      />
      {sent !== undefined && (
        <Progress label={text('follow.evidence.sending', { sent, count: files.size })} done={sent} of={files.size} />
      )}
    </FormView>
  );
}
