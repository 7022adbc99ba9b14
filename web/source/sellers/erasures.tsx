import type { JSX } from 'preact';
import { NewErasure } from '../../../shared/contracts/seller-rights.ts';
import { ErasureGround } from '../../../shared/vocabulary/retention.ts';
import { api, ask } from '../api/client.ts';
import type { components } from '../api/schema.generated.ts';
import { CheckboxesField } from '../forms/choices.tsx';
import { faultsBy, useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { announce } from '../parts/announce.tsx';
import { SummaryList, Tag } from '../parts/basic.tsx';
import { DataTable } from '../parts/table.tsx';
import { instantText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { listText, numberText } from '../text/numbers.ts';

type Erasure = components['schemas']['Erasure'];
type Result = NonNullable<Erasure['result']>;
type Draft = Partial<components['schemas']['NewErasure']>;

/** GDPR Art. 17. What has to be kept stays, and the answer says why. */
export function ErasureForm({ id, onAsked }: { id: string; onAsked(): void }): JSX.Element {
  const fresh = (): Draft => ({ requestId: crypto.randomUUID() });
  const form = useForm<Draft>({ initial: fresh(), check: (value) => faultsBy(NewErasure, value) });
  return (
    <FormView
      form={form}
      isWarning
      submit={text('sellers.data.erase')}
      onSubmit={async (value) => {
        const body = value as components['schemas']['NewErasure'];
        await ask(api.POST('/v1/sellers/{id}/erasures', { params: { path: { id } }, body }));
        announce(text('sellers.data.erasing'));
        form.replace(fresh());
        onAsked();
      }}
    >
      <CheckboxesField
        form={form}
        at="/grounds"
        label={text('sellers.data.grounds')}
        options={ErasureGround.options.map((value) => ({ value, label: word('erasureGround', value) }))}
      />
    </FormView>
  );
}

function Refusals({ refused }: Result): JSX.Element | null {
  if (refused.length === 0) return null;
  return (
    <DataTable
      caption={text('sellers.data.refused')}
      rows={refused}
      keyOf={({ item, class: of }) => `${item} ${of}`}
      columns={[
        { name: text('sellers.data.item'), isHead: true, cell: ({ item }) => `${item.slice(0, 8)}…` },
        { name: text('sellers.data.part'), cell: (each) => word('retentionClass', each.class) },
        {
          name: text('sellers.data.why'),
          cell: ({ code, because }) => `${word('erasureRefusal', code)}: ${word('keptBecause', because)}`,
        },
        { name: text('sellers.data.until'), cell: ({ until }) => until && instantText(until) },
      ]}
    />
  );
}

function One({ erasure }: { erasure: Erasure }): JSX.Element {
  const { requestedAt, state, doneAt, grounds, result } = erasure;
  return (
    <section class="nb-card">
      <SummaryList
        pairs={[
          [text('sellers.data.requested'), instantText(requestedAt)],
          [
            text('sellers.data.state'),
            <Tag key="state" colour={state === 'DONE' ? 'green' : 'blue'}>
              {word('erasureState', state)}
            </Tag>,
          ],
          [text('sellers.data.grounds'), listText(grounds.map((each) => word('erasureGround', each)))],
          [text('sellers.data.done'), doneAt && instantText(doneAt)],
          [text('sellers.data.items'), result && numberText(result.items)],
          [
            text('sellers.data.erased'),
            result &&
              result.erased.length > 0 &&
              listText(
                result.erased.map((each) => `${word('retentionClass', each.class)}: ${numberText(each.deleted)}`),
              ),
          ],
        ]}
      />
      {result && <Refusals {...result} />}
    </section>
  );
}

export function Erasures({ erasures }: { erasures: readonly Erasure[] }): JSX.Element {
  if (erasures.length === 0) return <p>{text('sellers.data.noErasure')}</p>;
  return (
    <>
      <h3 class="govuk-heading-s">{text('sellers.data.erasures')}</h3>
      {erasures.map((erasure) => (
        <One key={erasure.id} erasure={erasure} />
      ))}
    </>
  );
}
