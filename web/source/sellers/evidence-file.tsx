import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { api, ask } from '../api/client.ts';
import type { components } from '../api/schema.generated.ts';
import { Button, Link, SummaryList } from '../parts/basic.tsx';
import { saveFile } from '../parts/download.ts';
import { Failure } from '../parts/loaded.tsx';
import { DataTable } from '../parts/table.tsx';
import { instantText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { numberText } from '../text/numbers.ts';
import { RateText } from './scorecard.tsx';

type File = components['schemas']['EvidenceFile'];

const dayBefore = (months: number): string => {
  const at = new Date();
  at.setUTCMonth(at.getUTCMonth() - months);
  return at.toISOString().slice(0, 10);
};
const startOf = (day: string): string => `${day}T00:00:00.000Z`;

function Found({ file }: { file: File }): JSX.Element {
  const { coordinators, entries, share } = file;
  return (
    <>
      <SummaryList
        pairs={[
          [
            text('sellers.evidence.to'),
            coordinators
              .map(({ awardedBy, awardedIn }) => awardedBy ?? awardedIn ?? '')
              .filter(Boolean)
              .join(', '),
          ],
          [text('sellers.scorecard.delivered'), numberText(file.delivered)],
          [text('sellers.scorecard.decided'), numberText(file.decided)],
          [text('sellers.evidence.imprecise'), numberText(file.insufficientlyPrecise)],
          [text('sellers.evidence.notSubstantiated'), numberText(file.notSubstantiated)],
          [text('sellers.rate.overturned'), numberText(file.overturned)],
          [text('sellers.evidence.share'), <RateText key="share" rate={share} />],
          [text('sellers.evidence.withoutStatus'), numberText(file.withoutStatus)],
        ]}
      />
      {entries.length > 0 && (
        <DataTable
          caption={text('sellers.evidence.entries')}
          rows={entries}
          keyOf={({ itemId }) => itemId}
          columns={[
            {
              name: text('sellers.decision.item'),
              isHead: true,
              cell: ({ itemId }) => <Link to={`/items/${itemId}`}>{`${itemId.slice(0, 8)}…`}</Link>,
            },
            { name: text('sellers.scorecard.judgement'), cell: ({ judgement }) => word('judgement', judgement) },
            { name: text('sellers.decision.at'), cell: ({ decidedAt }) => decidedAt && instantText(decidedAt) },
            { name: text('sellers.notifier.reason'), cell: ({ reasons }) => <bdi>{reasons.join(' / ')}</bdi> },
          ]}
        />
      )}
    </>
  );
}

/** What a marketplace puts before the coordinator about a trusted flagger (DSA Art. 22(6)). Whether it is significant, the coordinator says. */
export function EvidenceFile({ id }: { id: string }): JSX.Element {
  const [from, setFrom] = useState(dayBefore(6));
  const [to, setTo] = useState(dayBefore(0));
  const [file, setFile] = useState<File>();
  const [error, setError] = useState<Error>();
  const query = { from: startOf(from), to: startOf(to) };
  const caught = (thrown: unknown) => setError(thrown instanceof Error ? thrown : new Error(String(thrown)));
  const show = () => {
    setError(undefined);
    ask(api.GET('/v1/flaggers/{id}/evidence-file', { params: { path: { id }, query } })).then(
      (found) => setFile(found as File),
      caught,
    );
  };
  const save = () => {
    const params = { path: { id }, query: { ...query, format: 'csv' as const } };
    ask(api.GET('/v1/flaggers/{id}/evidence-file', { params, parseAs: 'text' })).then(
      (content) => saveFile(`${id}-evidence-file.csv`, content as unknown as string, 'text/csv'),
      caught,
    );
  };
  return (
    <>
      <h2 class="govuk-heading-m">{text('sellers.evidence.title')}</h2>
      <p>{text('sellers.evidence.text')}</p>
      <div class="nb-row">
        <DayInput id="evidence-from" label={text('sellers.evidence.from')} value={from} onChange={setFrom} />
        <DayInput id="evidence-to" label={text('sellers.evidence.until')} value={to} onChange={setTo} />
        <Button kind="secondary" onClick={show}>
          {text('sellers.evidence.show')}
        </Button>
        <Button kind="secondary" onClick={save}>
          {text('sellers.report.csv')}
        </Button>
      </div>
      {error && <Failure error={error} retry={show} />}
      {file && <Found file={file} />}
    </>
  );
}

interface DayProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  onChange(day: string): void;
}

function DayInput({ id, label, value, onChange }: DayProps): JSX.Element {
  return (
    <div class="govuk-form-group">
      <label class="govuk-label" for={id}>
        {label}
      </label>
      <input
        class="govuk-input govuk-input--width-10"
        id={id}
        type="date"
        value={value}
        onInput={({ currentTarget }) => currentTarget.value && onChange(currentTarget.value)}
      />
    </div>
  );
}
