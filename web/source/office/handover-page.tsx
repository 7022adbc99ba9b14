import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { api, ask } from '../api/client.ts';
import type { components } from '../api/schema.generated.ts';
import { useMe } from '../app/me.ts';
import { useQuery } from '../app/query.ts';
import { SelectField } from '../forms/fields.tsx';
import { useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { Banner, Link } from '../parts/basic.tsx';
import { Progress } from '../parts/progress.tsx';
import { DataTable } from '../parts/table.tsx';
import { fault, text } from '../text/messages.ts';
import { freshActionId } from './action-id.ts';
import { nameOf, type Person, usePeople, workersIn } from './people.ts';

type Result = components['schemas']['HandoverReceipt']['results'][number];

interface Value {
  readonly from?: string;
  readonly to?: string;
}
const NOBODY = 'nobody';

interface Done {
  readonly results: readonly Result[];
  readonly left: number;
}

function Results({ done, to }: { done: Done; to: string }): JSX.Element {
  const failed = done.results.filter(({ problem }) => problem);
  const moved = done.results.length - failed.length;
  return (
    <>
      {done.left > 0 && (
        <Progress
          label={text('office.handover.left', { count: done.left })}
          done={done.results.length}
          of={done.results.length + done.left}
        />
      )}
      {done.left === 0 && (
        <Banner title={text('office.done')} kind="success">
          <p class="govuk-notification-banner__heading">{text('office.handover.done', { count: moved, to })}</p>
        </Banner>
      )}
      {failed.length > 0 && (
        <DataTable
          caption={text('office.handover.failed', { count: failed.length })}
          columns={[
            {
              name: text('office.work.item'),
              isHead: true,
              cell: ({ itemId }: Result) => <Link to={`/items/${itemId}`}>{itemId}</Link>,
            },
            { name: text('office.handover.why'), cell: ({ problem }) => problem && fault(problem.code, problem.title) },
          ]}
          rows={failed}
          keyOf={({ itemId }) => itemId}
        />
      )}
    </>
  );
}

const choices = (people: readonly Person[], shown: readonly Person[]) =>
  shown.map(({ subject, state }) => {
    const name = nameOf(people, subject);
    return { value: subject, label: state === 'LEFT' ? text('office.handover.former', { name }) : name };
  });

/** All that one person has in hand goes to another; what one call cannot take along, the next does. */
async function handOver(value: Value, tell: (done: Done) => void): Promise<void> {
  const { from = '', to = NOBODY } = value;
  const results: Result[] = [];
  let left = 1;
  let moved = 1;
  while (left > 0 && moved > 0) {
    const body = { actionId: freshActionId(), from, to: to === NOBODY ? null : to };
    const said = await ask(api.POST('/v1/handovers', { body }));
    results.push(...said.results);
    left = said.left;
    moved = said.results.filter(({ problem }) => !problem).length;
    tell({ results, left });
  }
}

/** Handing over the items of somebody: an officer their own, an approver everybody's. */
export function HandoverPage(): JSX.Element {
  const { person } = useMe();
  const people = usePeople();
  const [query] = useQuery();
  const [done, setDone] = useState<Done | undefined>(undefined);
  const isApprover = person?.function === 'approver';
  const form = useForm<Value>({
    initial: { from: query['from'] ?? person?.subject ?? '' },
    check: ({ to }) => (to ? [] : [{ pointer: '/to', code: 'REQUIRED', detail: '' }]),
  });
  const { to = NOBODY } = form.value.value;
  const from = isApprover ? people : people.filter(({ subject }) => subject === person?.subject);
  const receivers = workersIn(people).filter(({ subject }) => subject !== form.value.value.from);
  const name = to === NOBODY ? text('office.handover.nobody') : nameOf(people, to);
  return (
    <>
      <h1 class="govuk-heading-l">{text('office.handover.title')}</h1>
      <p class="govuk-body-l">{text(isApprover ? 'office.handover.introApprover' : 'office.handover.intro')}</p>
      {done && <Results done={done} to={name} />}
      <FormView form={form} submit={text('office.handover.submit')} onSubmit={(value) => handOver(value, setDone)}>
        <SelectField form={form} at="/from" label={text('office.handover.from')} options={choices(people, from)} />
        <SelectField
          form={form}
          at="/to"
          label={text('office.handover.to')}
          none={text('office.handover.choose')}
          options={[...choices(people, receivers), { value: NOBODY, label: text('office.handover.nobody') }]}
        />
      </FormView>
    </>
  );
}
