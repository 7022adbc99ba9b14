import type { JSX } from 'preact';
import { api, ask } from '../api/client.ts';
import { useLoad } from '../api/load.ts';
import type { components } from '../api/schema.generated.ts';
import { Details, Tag } from '../parts/basic.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { type Column, DataTable } from '../parts/table.tsx';
import { dateText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';

type Calendar = components['schemas']['Calendar'];

const byName = (calendars: readonly Calendar[]): Calendar[] =>
  [...calendars].sort((a, b) => word('memberState', a.jurisdiction).localeCompare(word('memberState', b.jurisdiction)));

/** Every year of any calendar, and those that are awaited. */
const yearsOf = (calendars: readonly Calendar[]): number[] =>
  [...new Set(calendars.flatMap(({ years, missing }) => [...years.map(({ year }) => year), ...missing]))].sort();

function YearCell({ calendar, year }: { calendar: Calendar; year: number }): JSX.Element | null {
  const list = calendar.years.find((each) => each.year === year);
  if (!list)
    return calendar.missing.includes(year) ? <Tag colour="red">{text('operations.calendars.missing')}</Tag> : null;
  return (
    <>
      <Tag colour={list.isOfficial ? 'green' : 'yellow'}>
        {text(list.isOfficial ? 'operations.calendars.official' : 'operations.calendars.provisional')}
      </Tag>
      <br />
      {text('operations.calendars.days', { count: list.holidays.length })}
    </>
  );
}

function columnsOf(years: readonly number[]): Column<Calendar>[] {
  return [
    {
      name: text('operations.calendars.place'),
      isHead: true,
      cell: ({ jurisdiction }) => word('memberState', jurisdiction),
    },
    { name: text('operations.calendars.zone'), cell: ({ timeZone }) => timeZone },
    ...years.map((year) => ({
      name: String(year),
      cell: (calendar: Calendar) => <YearCell calendar={calendar} year={year} />,
    })),
  ];
}

/** What is missing, in words before any colour. */
function Gaps({ calendars }: { calendars: readonly Calendar[] }): JSX.Element {
  const missing = [...new Set(calendars.flatMap((each) => each.missing))].sort();
  const provisional = [...new Set(calendars.flatMap((each) => each.provisional))].sort();
  const count = (year: number, of: 'missing' | 'provisional') =>
    calendars.filter((each) => each[of].includes(year)).length;
  return (
    <>
      {missing.map((year) => (
        <p key={year} class="govuk-body nb-late">
          <Tag colour="red">{text('operations.calendars.missing')}</Tag>{' '}
          {text('operations.calendars.missingYear', { year: String(year), count: count(year, 'missing') })}
        </p>
      ))}
      {provisional.map((year) => (
        <p key={year} class="govuk-body nb-soon">
          {text('operations.calendars.provisionalYear', { year: String(year), count: count(year, 'provisional') })}
        </p>
      ))}
      {missing.length + provisional.length === 0 && <p class="govuk-body">{text('operations.calendars.whole')}</p>}
    </>
  );
}

function Lists({ calendars }: { calendars: readonly Calendar[] }): JSX.Element {
  return (
    <>
      {calendars.map(({ jurisdiction, years }) => (
        <Details key={jurisdiction} title={word('memberState', jurisdiction)}>
          {years.map(({ year, version, source, holidays }) => (
            <div key={year}>
              <h3 class="govuk-heading-s">{text('operations.calendars.list', { year: String(year), version })}</h3>
              <p class="govuk-body" lang="en">
                {source}
              </p>
              <ul class="nb-inline-list govuk-!-margin-bottom-4">
                {holidays.map((day) => (
                  <li key={day}>{dateText(day)}</li>
                ))}
              </ul>
            </div>
          ))}
        </Details>
      ))}
    </>
  );
}

/** The public holidays that deadlines are counted with: which are loaded, on which source, and which year is awaited. */
export function CalendarsPage(): JSX.Element {
  const loaded = useLoad(() => ask(api.GET('/v1/calendars')), []);
  return (
    <>
      <h1 class="govuk-heading-l">{text('operations.calendars.title')}</h1>
      <p class="govuk-body">{text('operations.calendars.what')}</p>
      <Loaded of={loaded}>
        {({ calendars }) => (
          <>
            <Gaps calendars={calendars} />
            <DataTable
              caption={text('operations.calendars.table')}
              rows={byName(calendars)}
              keyOf={({ jurisdiction }) => jurisdiction}
              columns={columnsOf(yearsOf(calendars))}
            />
            <h2 class="govuk-heading-m">{text('operations.calendars.sources')}</h2>
            <Lists calendars={byName(calendars)} />
          </>
        )}
      </Loaded>
    </>
  );
}
