import type { JSX } from 'preact';
import type { PageProps } from '../app/page.ts';
import { useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { announce } from '../parts/announce.tsx';
import { Details, Link, Said, SummaryList } from '../parts/basic.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { instantText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { numberText } from '../text/numbers.ts';
import { checkDraft } from './check-draft.ts';
import { Credentials } from './credentials.tsx';
import type { OrganisationView } from './organisation.ts';
import { OrganisationFields } from './organisation-fields.tsx';
import { saveOrganisation } from './save-organisation.ts';
import { useOrganisation } from './use-organisation.ts';

/** What stands is changed as a whole: a change is a new registration, and none is overwritten. */
function ChangeForm({
  view,
  onSaved,
}: {
  view: OrganisationView;
  onSaved(saved: OrganisationView): void;
}): JSX.Element {
  const { id, version, organisation } = view;
  const form = useForm({ draft: `organisation-${id}-${version}`, initial: { id, organisation }, check: checkDraft });
  return (
    <FormView
      form={form}
      submit={text('operations.organisation.change')}
      onSubmit={async (draft) => {
        onSaved(await saveOrganisation(draft));
        announce(text('operations.organisation.changed'));
      }}
    >
      <OrganisationFields form={form} isRegistered />
    </FormView>
  );
}

function Standing({ view }: { view: OrganisationView }): JSX.Element {
  const { id, organisation, version, recordedAt, queues } = view;
  return (
    <SummaryList
      pairs={[
        [text('operations.column.id'), id],
        [text('operations.organisations.role'), word('role', organisation.role)],
        [text('operations.field.contact'), <Said key="contact">{organisation.contact}</Said>],
        [
          text('operations.organisation.version'),
          text('operations.organisation.versionOf', { n: numberText(version), at: instantText(recordedAt) }),
        ],
        [text('operations.queues.inbox'), queues && <bdi>{queues.inbox}</bdi>],
        [text('operations.queues.actions'), queues && <bdi>{queues.actions}</bdi>],
      ]}
    />
  );
}

/** One organisation: what stands, who works there, its machines, and how it is changed. */
export function OrganisationPage({ params: { id = '' } }: PageProps): JSX.Element {
  const [loaded, setSaved] = useOrganisation(id);
  return (
    <Loaded of={loaded}>
      {(view) => (
        <>
          <p>
            <Link to={`/organisations?role=${view.organisation.role}`}>{text('operations.organisations.title')}</Link>
          </p>
          <h1 class="govuk-heading-l">
            <Said>{view.organisation.name}</Said>
          </h1>
          <Standing view={view} />
          <ul class="govuk-list">
            <li>
              <Link to={`/organisations/${id}/people`}>{text('operations.organisation.people')}</Link>
            </li>
            {view.organisation.role === 'marketplace' && (
              <li>
                <Link to={`/onboarding/${id}`}>{text('operations.organisation.onboarding')}</Link>
              </li>
            )}
          </ul>
          <h2 class="govuk-heading-m">{text('operations.credentials.title')}</h2>
          <Credentials id={id} />
          <Details title={text('operations.organisation.change')}>
            <ChangeForm key={view.version} view={view} onSaved={setSaved} />
          </Details>
        </>
      )}
    </Loaded>
  );
}
