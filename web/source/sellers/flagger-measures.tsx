import type { JSX } from 'preact';
import { NewNotifierMeasure } from '../../../shared/contracts/notifier-measure.ts';
import { MeasureCause } from '../../../shared/vocabulary/flaggers.ts';
import { api, ask } from '../api/client.ts';
import type { components } from '../api/schema.generated.ts';
import { RadioField } from '../forms/choices.tsx';
import { TextArea } from '../forms/fields.tsx';
import { faultsBy, useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { InstantField } from '../forms/instant-field.tsx';
import { announce } from '../parts/announce.tsx';
import { Details, Tag } from '../parts/basic.tsx';
import { type Column, DataTable } from '../parts/table.tsx';
import { instantText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { LinesField } from './lines-field.tsx';

type Measure = components['schemas']['NotifierMeasure'];
type Wire = components['schemas']['NewNotifierMeasure'];
const KINDS = ['WARNING', 'PROCESSING_SUSPENDED', 'LIFTED'] as const;

interface Draft {
  readonly kind: (typeof KINDS)[number];
  readonly actionId: string;
  readonly takenAt?: string;
  readonly cause?: Measure['cause'];
  readonly until?: string;
  readonly items?: readonly string[];
  readonly documents?: readonly string[];
  readonly reason?: string;
}

function warning({ warnedAt, isWithoutWarning }: Measure): string {
  if (warnedAt) return text('sellers.measure.warned', { at: instantText(warnedAt) });
  return isWithoutWarning ? text('sellers.measure.notWarned') : '';
}

const columns = (): readonly Column<Measure>[] => [
  { name: text('sellers.measure.taken'), isHead: true, cell: ({ takenAt }) => instantText(takenAt) },
  { name: text('sellers.column.marketplace'), cell: ({ marketplace }) => <bdi>{marketplace}</bdi> },
  {
    name: text('sellers.measure.what'),
    cell: ({ kind, isInForce }) => (
      <>
        {word('notifierMeasure', kind)} {isInForce && <Tag colour="orange">{text('sellers.notifier.inForce')}</Tag>}
      </>
    ),
  },
  { name: text('sellers.notifier.cause'), cell: ({ cause }) => word('measureCause', cause) },
  { name: text('sellers.measure.until'), cell: ({ until }) => until && instantText(until) },
  { name: text('sellers.notifier.reason'), cell: ({ reason }) => <bdi>{reason}</bdi> },
  { name: text('sellers.measure.warning'), cell: warning },
];

/** What marketplaces did upon misuse (DSA Art. 23(2)). */
export function FlaggerMeasures({ measures }: { measures: readonly Measure[] }): JSX.Element {
  return (
    <>
      <h2 class="govuk-heading-m">{text('sellers.notifier.title')}</h2>
      {measures.length === 0 ? (
        <p>{text('sellers.notifier.none')}</p>
      ) : (
        <DataTable
          caption={text('sellers.notifier.title')}
          isCaptionHidden
          columns={columns()}
          rows={measures}
          keyOf={({ n }) => String(n)}
        />
      )}
    </>
  );
}

/** What is sent: no more than the kind of measure has. */
function wireOf({ kind, actionId, takenAt, cause, until, items, documents, reason }: Draft): Wire {
  const common = { kind, actionId, takenAt, cause, reason };
  if (kind === 'LIFTED') return common as Wire;
  const grounds = { items, ...(documents && { documents }) };
  return (kind === 'WARNING' ? { ...common, ...grounds } : { ...common, until, ...grounds }) as Wire;
}

export function MeasureForm({ id, onReported }: { id: string; onReported(): void }): JSX.Element {
  const fresh = (): Draft => ({ kind: 'WARNING', actionId: crypto.randomUUID(), takenAt: new Date().toISOString() });
  const form = useForm<Draft>({ initial: fresh(), check: (value) => faultsBy(NewNotifierMeasure, wireOf(value)) });
  const { kind } = form.value.value;
  return (
    <Details title={text('sellers.notifier.report')}>
      <p>{text('sellers.notifier.reportText')}</p>
      <FormView
        form={form}
        submit={text('sellers.measure.submit')}
        onSubmit={async (value) => {
          await ask(api.POST('/v1/flaggers/{id}/measures', { params: { path: { id } }, body: wireOf(value) }));
          announce(text('sellers.measure.reported'));
          form.replace(fresh());
          onReported();
        }}
      >
        <RadioField
          form={form}
          at="/kind"
          label={text('sellers.measure.what')}
          options={KINDS.map((value) => ({ value, label: word('notifierMeasure', value) }))}
        />
        <RadioField
          form={form}
          at="/cause"
          label={text('sellers.notifier.cause')}
          options={MeasureCause.options.map((value) => ({ value, label: word('measureCause', value) }))}
        />
        <InstantField form={form} at="/takenAt" label={text('sellers.measure.taken')} />
        {kind === 'PROCESSING_SUSPENDED' && (
          <InstantField form={form} at="/until" label={text('sellers.measure.until')} />
        )}
        {kind !== 'LIFTED' && (
          <LinesField
            form={form}
            at="/items"
            label={text('sellers.notifier.items')}
            hint={text('sellers.notifier.itemsHint')}
          />
        )}
        {kind !== 'LIFTED' && (
          <LinesField
            form={form}
            at="/documents"
            label={text('sellers.notifier.documents')}
            hint={text('sellers.products.linesHint')}
          />
        )}
        <TextArea
          form={form}
          at="/reason"
          rows={3}
          label={text('sellers.notifier.reason')}
          hint={text('sellers.notifier.reasonHint')}
        />
      </FormView>
    </Details>
  );
}
