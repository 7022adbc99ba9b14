import type { JSX } from 'preact';
import { useLocation } from 'preact-iso';
import { ROLES } from '../../../shared/vocabulary/roles.ts';
import { useQuery } from '../app/query.ts';
import { useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { announce } from '../parts/announce.tsx';
import { Link } from '../parts/basic.tsx';
import { text, word } from '../text/messages.ts';
import { checkDraft } from './check-draft.ts';
import { freshDraft, type Role } from './organisation.ts';
import { OrganisationFields } from './organisation-fields.tsx';
import { saveOrganisation } from './save-organisation.ts';

function RegistrationForm({ role }: { role: Role }): JSX.Element {
  const { route } = useLocation();
  const form = useForm({ draft: `organisation-${role}`, initial: freshDraft(role), check: checkDraft });
  return (
    <FormView
      form={form}
      submit={text('operations.organisation.register')}
      onSubmit={async (draft) => {
        const { id } = await saveOrganisation(draft);
        announce(text('operations.organisation.registered'));
        route(`/organisations/${id}`);
      }}
    >
      <OrganisationFields form={form} />
    </FormView>
  );
}

/** An organisation is registered: its role, which never changes, then what the role asks for. */
export function NewOrganisationPage(): JSX.Element {
  const [query, setQuery] = useQuery();
  const role = ROLES.find((each) => each === query['role']) ?? 'authority';
  return (
    <>
      <p>
        <Link to={`/organisations?role=${role}`}>{text('operations.organisations.title')}</Link>
      </p>
      <h1 class="govuk-heading-l">{text('operations.organisations.new')}</h1>
      <div class="govuk-form-group">
        <label class="govuk-label" for="role">
          {text('operations.organisations.role')}
        </label>
        <div class="govuk-hint" id="role-hint">
          {text('operations.organisations.roleHint')}
        </div>
        <select
          class="govuk-select"
          id="role"
          aria-describedby="role-hint"
          value={role}
          onChange={({ currentTarget }) => setQuery({ role: currentTarget.value })}
        >
          {ROLES.map((each) => (
            <option key={each} value={each}>
              {word('role', each)}
            </option>
          ))}
        </select>
      </div>
      <RegistrationForm key={role} role={role} />
    </>
  );
}
