import type { JSX } from 'preact';
import { type Form, useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { announce } from '../parts/announce.tsx';
import { text } from '../text/messages.ts';
import { type Decision, doneFaults, doneReports, type Item, newDecision, usualMeasures } from './decision.ts';
import { DoneFields, InformedFields } from './decision-fields.tsx';
import { sendAll } from './send-reports.ts';
import { StatementPreview } from './statement-preview.tsx';

interface Props {
  readonly item: Item;
  onDone(): Promise<void> | void;
}

/** What was decided, as the form begins: what usually carries it out. */
function decided({ outcome, timeline }: Item): Decision {
  const data = timeline.findLast(({ type }) => type === 'DECIDED')?.data ?? {};
  const measures = usualMeasures(outcome);
  return {
    ...newDecision(),
    ...(outcome && { outcome }),
    ...(data['ground'] === 'LAW' || data['ground'] === 'TERMS' ? { ground: data['ground'] } : {}),
    ...(data['automatedDetection'] === true && { automatedDetection: true }),
    ...(typeof data['automatedDecision'] === 'string' && { automatedDecision: data['automatedDecision'] as 'NOT' }),
    ...(measures && { measures }),
  };
}

async function send(item: Item, form: Form<Decision>): Promise<void> {
  if (!form.value.peek().at) form.set('/at', new Date().toISOString());
  await sendAll(item.id, doneReports(form.value.peek(), item, new Date().toISOString()));
}

/** What was decided is carried out: the measures, and who was told. */
export function ActPanel({ item, onDone }: Props): JSX.Element {
  const form = useForm<Decision>({
    draft: `act.${item.id}`,
    initial: decided(item),
    check: (value) => doneFaults(value, item, new Date().toISOString()),
  });
  const submit = async () => {
    await send(item, form);
    announce(text('inbox.act.recorded'));
    form.reset();
    await onDone();
  };
  return (
    <section aria-labelledby="decide" id="decision">
      <h2 class="govuk-heading-m" id="decide" tabIndex={-1}>
        {text('inbox.act.title')}
      </h2>
      <FormView form={form} submit={text('inbox.act.send')} onSubmit={submit}>
        <DoneFields form={form} />
        <InformedFields form={form} isOrder={item.kind === 'ORDER'} />
        <StatementPreview item={item} decision={form.value.value} />
      </FormView>
    </section>
  );
}
