import type { JSX } from 'preact';
import { useLocation } from 'preact-iso';
import { NewExport } from '../../../shared/contracts/export-request.ts';
import { api, ask } from '../api/client.ts';
import { useLoad } from '../api/load.ts';
import { useMe } from '../app/me.ts';
import { useQuery } from '../app/query.ts';
import { faultsBy, useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { Link, Warning } from '../parts/basic.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { text } from '../text/messages.ts';
import { type Draft, draftFaults, draftFrom, requestOf } from './request.ts';
import { RequestFields } from './request-fields.tsx';
import { exportTitle } from './texts.ts';

function OrderForm({ initial, title }: { initial: Draft; title: string | undefined }): JSX.Element {
  const { role } = useMe().organisation;
  const { route } = useLocation();
  const form = useForm<Draft>({
    initial,
    check: (value) => [
      ...faultsBy(NewExport, requestOf(value, role)),
      ...draftFaults(value, role, text('exports.new.reversed')),
    ],
  });
  return (
    <FormView
      form={form}
      submit={text('exports.new.submit')}
      onSubmit={async (value) => {
        const { id } = await ask(api.POST('/v1/exports', { body: requestOf(value, role) }));
        route(`/exports/${id}`);
      }}
    >
      {title && <Warning>{text('exports.new.correcting', { title })}</Warning>}
      <RequestFields form={form} role={role} />
    </FormView>
  );
}

/** A correction begins as what it corrects was asked for. */
function Correction({ id }: { id: string }): JSX.Element {
  const loaded = useLoad(() => ask(api.GET('/v1/exports/{id}', { params: { path: { id } } })), [id]);
  return (
    <Loaded of={loaded}>
      {(job) => {
        const {
          asOf: _,
          corrects: __,
          reason: ___,
          ...asked
        } = job.manifest?.request ?? { from: job.from, to: job.to };
        const { from, to } = job;
        return <OrderForm initial={{ kind: job.kind, ...asked, from, to, corrects: id }} title={exportTitle(job)} />;
      }}
    </Loaded>
  );
}

export function NewPage(): JSX.Element {
  const { role } = useMe().organisation;
  const [query] = useQuery();
  const corrects = query['corrects'];
  return (
    <>
      <p>
        <Link to="/exports">{text('exports.one.back')}</Link>
      </p>
      <h1 class="govuk-heading-l">{text('exports.new.title')}</h1>
      <p class="govuk-body-l">{text('exports.new.intro')}</p>
      {corrects ? (
        <Correction id={corrects} />
      ) : (
        <OrderForm initial={draftFrom(query, role, new Date())} title={undefined} />
      )}
    </>
  );
}
