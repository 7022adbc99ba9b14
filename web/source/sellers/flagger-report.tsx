import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { api, ask } from '../api/client.ts';
import { Button, Link } from '../parts/basic.tsx';
import { saveFile } from '../parts/download.ts';
import { Failure } from '../parts/loaded.tsx';
import { text } from '../text/messages.ts';

const years = (now = new Date()): number[] => Array.from({ length: 4 }, (_, back) => now.getUTCFullYear() - back);

async function save(id: string, year: number, format: 'csv' | 'json'): Promise<void> {
  const params = { path: { id }, query: { year, format } };
  const content = await ask(api.GET('/v1/flaggers/{id}/report', { params, parseAs: 'text' }));
  saveFile(
    `${id}-${year}-report.${format}`,
    content as unknown as string,
    format === 'csv' ? 'text/csv' : 'application/json',
  );
}

/** The figures of DSA Art. 22(3) for a year, as a file. */
export function FlaggerReport({ id }: { id: string }): JSX.Element {
  const [year, setYear] = useState(years()[0] ?? 0);
  const [error, setError] = useState<Error>();
  const download = (format: 'csv' | 'json') => {
    setError(undefined);
    save(id, year, format).catch((caught: unknown) =>
      setError(caught instanceof Error ? caught : new Error(String(caught))),
    );
  };
  return (
    <>
      <h2 class="govuk-heading-m">{text('sellers.report.title')}</h2>
      <p>{text('sellers.report.text')}</p>
      {error && <Failure error={error} />}
      <div class="nb-row">
        <div class="govuk-form-group">
          <label class="govuk-label" for="report-year">
            {text('sellers.report.year')}
          </label>
          <select
            class="govuk-select"
            id="report-year"
            value={year}
            onChange={({ currentTarget }) => setYear(Number(currentTarget.value))}
          >
            {years().map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </div>
        <Button kind="secondary" onClick={() => download('csv')}>
          {text('sellers.report.csv')}
        </Button>
        <Button kind="secondary" onClick={() => download('json')}>
          {text('sellers.report.json')}
        </Button>
      </div>
      <p>
        <Link to={`/exports/new?kind=FLAGGER_REPORT&from=${year}-01&to=${year}-12`}>
          {text('sellers.report.signed')}
        </Link>
      </p>
    </>
  );
}
