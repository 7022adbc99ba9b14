import type { ComponentChildren, JSX } from 'preact';
import { useLocation } from 'preact-iso';
import type { PageProps } from '../app/page.ts';
import { useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { announce } from '../parts/announce.tsx';
import { Details, Link, Said, Tag } from '../parts/basic.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { text } from '../text/messages.ts';
import { checkDraft } from './check-draft.ts';
import { Credentials } from './credentials.tsx';
import { DesignationStep } from './designation-step.tsx';
import { freshDraft, type OrganisationView } from './organisation.ts';
import { OrganisationFields } from './organisation-fields.tsx';
import { QueuesStep } from './queues-step.tsx';
import { saveOrganisation } from './save-organisation.ts';
import { TestStep } from './test-step.tsx';
import { useOrganisation } from './use-organisation.ts';

interface StepProps {
  readonly n: number;
  readonly title: string;
  /** undefined: it says nothing of itself. */
  readonly isDone?: boolean | undefined;
  readonly children: ComponentChildren;
}

function Step({ n, title, isDone, children }: StepProps): JSX.Element {
  return (
    <li class="nb-card">
      <h2 class="govuk-heading-m">
        {text('operations.onboarding.step', { n, title })}{' '}
        {isDone !== undefined && (
          <Tag colour={isDone ? 'green' : 'grey'}>
            {text(isDone ? 'operations.onboarding.done' : 'operations.onboarding.open')}
          </Tag>
        )}
      </h2>
      {children}
    </li>
  );
}

function Registration(): JSX.Element {
  const { route } = useLocation();
  const form = useForm({ draft: 'onboarding', initial: freshDraft('marketplace'), check: checkDraft });
  return (
    <FormView
      form={form}
      submit={text('operations.onboarding.register')}
      onSubmit={async (draft) => {
        const { id } = await saveOrganisation(draft);
        announce(text('operations.organisation.registered'));
        route(`/onboarding/${id}`);
      }}
    >
      <OrganisationFields form={form} />
    </FormView>
  );
}

function Steps({ view, onSaved }: { view: OrganisationView; onSaved(saved: OrganisationView): void }): JSX.Element {
  const { id, organisation, queues } = view;
  if (organisation.role !== 'marketplace') return <p class="govuk-body">{text('operations.onboarding.notOne')}</p>;
  return (
    <ol class="govuk-list nb-stack">
      <Step n={1} title={text('operations.onboarding.registration')} isDone>
        <p class="govuk-body">
          <Link to={`/organisations/${id}`}>
            <Said>{organisation.name}</Said>
          </Link>
        </p>
      </Step>
      <Step n={2} title={text('operations.onboarding.designation')} isDone={organisation.designations.length > 0}>
        <DesignationStep view={view} onSaved={onSaved} />
      </Step>
      {queues ? (
        <>
          <Step n={3} title={text('operations.onboarding.queues')}>
            <QueuesStep id={id} queues={queues} />
          </Step>
          <Step n={4} title={text('operations.onboarding.credentials')}>
            <p class="govuk-body">{text('operations.onboarding.credentialsWhat')}</p>
            <Credentials id={id} />
          </Step>
          <Step n={5} title={text('operations.onboarding.test')}>
            <TestStep id={id} />
          </Step>
        </>
      ) : (
        <Step n={3} title={text('operations.onboarding.people')}>
          <p class="govuk-body">{text('operations.onboarding.peopleWhat')}</p>
          <Link to={`/organisations/${id}/people`}>{text('operations.organisation.people')}</Link>
        </Step>
      )}
    </ol>
  );
}

function Registered({ id }: { id: string }): JSX.Element {
  const [loaded, setSaved] = useOrganisation(id);
  return <Loaded of={loaded}>{(view) => <Steps view={view} onSaved={setSaved} />}</Loaded>;
}

/** A marketplace is connected in one go: registered, designated, given its queues and credentials, and tried out. */
export function OnboardingPage({ params: { id } }: PageProps): JSX.Element {
  return (
    <>
      <p>
        <Link to="/organisations?role=marketplace">{text('operations.organisations.title')}</Link>
      </p>
      <h1 class="govuk-heading-l">{text('operations.onboarding.title')}</h1>
      {id ? (
        <Registered id={id} />
      ) : (
        <>
          <p class="govuk-body-l">{text('operations.onboarding.what')}</p>
          <Details title={text('operations.onboarding.stepsTitle')}>
            <ol class="govuk-list govuk-list--number">
              {(['registration', 'designation', 'queues', 'credentials', 'test'] as const).map((step) => (
                <li key={step}>{text(`operations.onboarding.${step}`)}</li>
              ))}
            </ol>
          </Details>
          <Registration />
        </>
      )}
    </>
  );
}
