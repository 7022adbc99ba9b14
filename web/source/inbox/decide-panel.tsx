import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Form, useForm } from '../forms/form.ts';
import { announce } from '../parts/announce.tsx';
import { text, word } from '../text/messages.ts';
import { Conflict } from './conflict.tsx';
import { type Decision, faultsOf, type Item, newDecision, reportsOf } from './decision.ts';
import { DecisionForm } from './decision-form.tsx';
import { fetchItem, isOvertaken, sendAll } from './send-reports.ts';
import { StatementPreview } from './statement-preview.tsx';

interface Props {
  readonly item: Item;
  /** Called once everything is recorded. */
  onDone(): Promise<void> | void;
}

/** Sends what was chosen. The moment is kept, so that sending it again says the same. */
async function send(item: Item, form: Form<Decision>): Promise<void> {
  if (!form.value.peek().at) form.set('/at', new Date().toISOString());
  await sendAll(item.id, reportsOf(form.value.peek(), item, new Date().toISOString()));
}

/** The form with which one item is decided. If somebody else was faster, it says so, and keeps what was typed. */
export function DecidePanel({ item, onDone }: Props): JSX.Element {
  const now = () => new Date().toISOString();
  const form = useForm<Decision>({
    draft: `decide.${item.id}`,
    initial: newDecision(),
    check: (value) => faultsOf(value, item, now()),
  });
  const [newer, setNewer] = useState<Item>();
  const submit = async () => {
    try {
      await send(item, form);
    } catch (error) {
      if (isOvertaken(error)) setNewer(await fetchItem(item.id));
      throw error;
    }
    announce(text('inbox.decide.recorded', { outcome: word('outcome', form.value.peek().outcome ?? '') }));
    form.reset();
    await onDone();
  };
  const discard = () => {
    form.reset();
    setNewer(undefined);
    void onDone();
  };
  return (
    <section aria-labelledby="decide" id="decision">
      <h2 class="govuk-heading-m" id="decide" tabIndex={-1}>
        {text('inbox.decide.title')}
      </h2>
      {newer && <Conflict item={newer} since={item.version} onDiscard={discard} />}
      {item.state === 'DELIVERED' && <p class="govuk-hint">{text('inbox.decide.receiptToo')}</p>}
      <DecisionForm
        form={form}
        isOrder={item.kind === 'ORDER'}
        submit={text('inbox.decide.send')}
        onSubmit={submit}
        preview={<StatementPreview item={item} decision={form.value.value} />}
      />
    </section>
  );
}
