import type { JSX } from 'preact';
import { ROLES } from '../../../shared/vocabulary/roles.ts';
import { api, ask } from '../api/client.ts';
import { useLoad } from '../api/load.ts';
import { useQuery } from '../app/query.ts';
import { Link, Said, Tag } from '../parts/basic.tsx';
import { Empty, Loaded } from '../parts/loaded.tsx';
import { type Column, DataTable } from '../parts/table.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { instantText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { listText } from '../text/numbers.ts';
import type { OrganisationView, Role } from './organisation.ts';

/** What tells organisations of one role apart. */
function about({ organisation }: OrganisationView): string {
  switch (organisation.role) {
    case 'authority':
      return `${word('memberState', organisation.memberState)}: ${listText(organisation.sectors.map((each) => word('sector', each)))}`;
    case 'flagger':
      return `${word('memberState', organisation.memberState)}: ${word('submitterStatus', organisation.standings.at(-1)?.status ?? 'NO_STATUS')}`;
    case 'marketplace':
      return word('memberState', organisation.jurisdiction);
    default:
      return '';
  }
}

const columns = (role: Role): Column<OrganisationView>[] => [
  {
    name: text('operations.column.name'),
    isHead: true,
    cell: ({ id, organisation }) => (
      <Link to={`/organisations/${id}`}>
        <Said>{organisation.name}</Said>
      </Link>
    ),
  },
  { name: text('operations.column.id'), cell: ({ id }) => id },
  ...(role === 'commission' || role === 'operator' ? [] : [{ name: text('operations.column.about'), cell: about }]),
  ...(role === 'marketplace'
    ? [
        {
          name: text('operations.column.channel'),
          cell: ({ organisation }: OrganisationView) =>
            'channel' in organisation && <Tag>{word('channel', organisation.channel)}</Tag>,
        },
      ]
    : []),
  { name: text('operations.column.recordedAt'), cell: ({ recordedAt }) => instantText(recordedAt) },
];

/** Everybody who is registered, by role. */
export function OrganisationsPage(): JSX.Element {
  const [query, setQuery] = useQuery();
  const role = ROLES.find((each) => each === query['role']) ?? 'marketplace';
  const loaded = useLoad(() => ask(api.GET('/v1/organisations', { params: { query: { role } } })), [role]);
  return (
    <>
      <h1 class="govuk-heading-l">{text('operations.organisations.title')}</h1>
      <div class="govuk-button-group">
        <Link to="/onboarding" isButton>
          {text('operations.organisations.onboard')}
        </Link>
        <Link to={`/organisations/new?role=${role}`}>{text('operations.organisations.new')}</Link>
      </div>
      <Tabs
        label={text('operations.organisations.role')}
        tabs={ROLES.map((id) => ({ id, title: word('role', id) }))}
        chosen={role}
        onChoose={(chosen) => setQuery({ role: chosen })}
      >
        <Loaded of={loaded}>
          {({ organisations }) =>
            organisations.length === 0 ? (
              <Empty title={text('operations.organisations.none')} />
            ) : (
              <DataTable
                caption={text('operations.organisations.of', { role: word('role', role) })}
                rows={organisations}
                keyOf={({ id }) => id}
                columns={columns(role)}
              />
            )
          }
        </Loaded>
      </Tabs>
    </>
  );
}
