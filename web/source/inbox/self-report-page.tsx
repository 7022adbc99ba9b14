import type { JSX } from 'preact';
import { useLocation } from 'preact-iso';
import { api, ask } from '../api/client.ts';
import { useLoad } from '../api/load.ts';
import { useMe } from '../app/me.ts';
import { useQuery } from '../app/query.ts';
import { useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { announce } from '../parts/announce.tsx';
import { Empty, Loaded } from '../parts/loaded.tsx';
import { text } from '../text/messages.ts';
import { correctionOf, faultsOfReport, type SelfReport, type SelfReportDraft, sentOf } from './self-report.ts';
import {
  AboutFields,
  ContextFields,
  ExposureFields,
  OwnInitiativeFields,
  PreventedFields,
  VoluntaryFields,
} from './self-report-form.tsx';

function Writing({ corrected }: { corrected?: SelfReport }): JSX.Element {
  const { route } = useLocation();
  const form = useForm<SelfReportDraft>({
    draft: corrected ? `self-report.${corrected.reference}` : 'self-report',
    initial: corrected ? correctionOf(corrected) : {},
    check: faultsOfReport,
  });
  const submit = async (draft: SelfReportDraft) => {
    const { reference, version } = await ask(api.POST('/v1/self-reports', { body: sentOf(draft) as never }));
    announce(text('inbox.reports.recorded', { reference, version }));
    route('/own-measures');
  };
  return (
    <FormView form={form} submit={text('inbox.reports.send')} onSubmit={submit}>
      <AboutFields form={form} isCorrection={corrected !== undefined} />
      <OwnInitiativeFields form={form} />
      <PreventedFields form={form} />
      <ExposureFields form={form} />
      <VoluntaryFields form={form} />
      <ContextFields form={form} />
    </FormView>
  );
}

function Correcting({ reference }: { reference: string }): JSX.Element {
  const { organisation } = useMe();
  const query = { organisation: organisation.id as never };
  const loaded = useLoad(() => ask(api.GET('/v1/self-reports', { params: { query } })), [reference]);
  return (
    <Loaded of={loaded}>
      {({ reports }) => {
        const corrected = reports.find((each) => each.reference === reference && each.isStanding);
        return corrected ? <Writing corrected={corrected} /> : <Empty title={text('inbox.reports.noSuch')} />;
      }}
    </Loaded>
  );
}

/** What an organisation says of its own measures, or corrects. */
export function SelfReportPage(): JSX.Element {
  const [{ replaces }] = useQuery();
  return (
    <>
      <h1 class="govuk-heading-l">
        {replaces ? text('inbox.reports.correct', { reference: replaces }) : text('inbox.reports.new')}
      </h1>
      <p class="govuk-body">{text('inbox.reports.what')}</p>
      {replaces ? <Correcting reference={replaces} /> : <Writing />}
    </>
  );
}
