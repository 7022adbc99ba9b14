import type { JSX } from 'preact';
import { ContactPointKind } from '../../../shared/vocabulary/contact-point.ts';
import { MemberState } from '../../../shared/vocabulary/places.ts';
import { api, ask } from '../api/client.ts';
import { useLoad } from '../api/load.ts';
import type { components } from '../api/schema.generated.ts';
import { useQuery } from '../app/query.ts';
import { OutsideLink } from '../parts/basic.tsx';
import { Empty, Loaded } from '../parts/loaded.tsx';
import { type Column, DataTable } from '../parts/table.tsx';
import { dayText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { listText, numberText } from '../text/numbers.ts';
import { FilterSelect } from './filter.tsx';

type Point = components['schemas']['ContactPoint'];

const placeText = (memberState: string | undefined): string =>
  memberState ? word('memberState', memberState) : text('sellers.points.everywhere');

const columns = (): readonly Column<Point>[] => [
  { name: text('sellers.points.place'), isHead: true, cell: ({ memberState }) => placeText(memberState) },
  { name: text('sellers.points.kind'), cell: ({ kind }) => word('contactPointKind', kind) },
  {
    name: text('sellers.points.name'),
    cell: ({ name, marketplace }) => (
      <>
        <bdi>{name}</bdi>
        {marketplace && (
          <p class="nb-muted govuk-!-margin-0">
            <bdi>{marketplace}</bdi>
          </p>
        )}
      </>
    ),
  },
  {
    name: text('sellers.points.contact'),
    cell: ({ email, url }) => (
      <>
        <a class="govuk-link" href={`mailto:${email}`}>
          <bdi>{email}</bdi>
        </a>
        {url && (
          <p class="govuk-!-margin-0">
            <OutsideLink to={url} />
          </p>
        )}
      </>
    ),
  },
  {
    name: text('sellers.column.sectors'),
    cell: ({ sectors }) => (sectors ? listText(sectors.map((each) => word('sector', each))) : text('common.all')),
  },
  { name: text('sellers.points.since'), cell: ({ from }) => dayText(from) },
  { name: text('sellers.points.source'), cell: ({ source }) => <bdi>{source}</bdi> },
];

const placed = (points: readonly Point[]): Point[] =>
  [...points].sort((a, b) => placeText(a.memberState).localeCompare(placeText(b.memberState)));

/** Whom to turn to, by Member State, as the register says it now. */
export function ContactPointsPage(): JSX.Element {
  const [query] = useQuery();
  const memberState = MemberState.options.find((each) => each === query['memberState']);
  const kind = ContactPointKind.options.find((each) => each === query['kind']);
  const asked = { ...(memberState && { memberState }), ...(kind && { kind }) };
  const loaded = useLoad(() => ask(api.GET('/v1/contact-points', { params: { query: asked } })), [asked]);
  const places = MemberState.options.map((value) => ({ value, label: word('memberState', value) }));
  return (
    <>
      <h1 class="govuk-heading-l">{text('sellers.points.title')}</h1>
      <p class="govuk-body-l">{text('sellers.points.intro')}</p>
      <div class="nb-row nb-row--fields">
        <FilterSelect
          name="memberState"
          label={text('sellers.points.place')}
          none={text('common.all')}
          options={places.sort((a, b) => a.label.localeCompare(b.label))}
        />
        <FilterSelect
          name="kind"
          label={text('sellers.points.kind')}
          none={text('common.all')}
          options={ContactPointKind.options.map((value) => ({ value, label: word('contactPointKind', value) }))}
        />
      </div>
      <Loaded of={loaded}>
        {({ contactPoints }) =>
          contactPoints.length === 0 ? (
            <Empty title={text('sellers.points.empty')} />
          ) : (
            <>
              <p>{text('sellers.points.count', { count: numberText(contactPoints.length) })}</p>
              <DataTable
                caption={text('sellers.points.title')}
                isCaptionHidden
                columns={columns()}
                rows={placed(contactPoints)}
                keyOf={({ id }) => id}
              />
            </>
          )
        }
      </Loaded>
    </>
  );
}
