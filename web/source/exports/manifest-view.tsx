import type { JSX } from 'preact';
import { Details, SummaryList } from '../parts/basic.tsx';
import { DataTable } from '../parts/table.tsx';
import { instantText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { listText, numberText } from '../text/numbers.ts';
import type { Manifest } from './run-check.ts';
import { monthsText } from './texts.ts';

type Request = Manifest['request'];

/** Whose it is: of everybody, of what is addressed to one marketplace, or of what one organisation submitted. */
function scopeText(scope: string): string {
  const [kind, id = ''] = scope.split(':');
  if (kind === 'marketplace') return text('exports.scope.marketplace', { id });
  return kind === 'submitter' ? text('exports.scope.submitter', { id }) : text('exports.scope.all');
}

function What({ request, scope, whose }: Manifest): JSX.Element {
  const { kind = 'FIGURES', dialogue, by = [], period, formats }: Request = request;
  return (
    <SummaryList
      pairs={[
        [text('exports.what.kind'), word('exportKind', kind)],
        [text('exports.what.months'), monthsText(request)],
        [text('exports.what.scope'), scopeText(scope)],
        [text('exports.what.dialogue'), dialogue && word('dialogue', dialogue)],
        [text('exports.what.by'), by.length > 0 && listText(by.map((each) => word('dimension', each)))],
        [text('exports.what.period'), period && word('exportPeriod', period)],
        [text('exports.what.formats'), formats && listText(formats.map((each) => word('exportFormat', each)))],
        [text('exports.what.whose'), whose && <bdi key="whose">{`${whose.name} (${whose.id})`}</bdi>],
      ]}
    />
  );
}

function How({ asOf, methodVersion, ruleVersion, calendarVersions, code }: Manifest): JSX.Element {
  return (
    <SummaryList
      pairs={[
        [text('exports.how.cut'), instantText(asOf)],
        [text('exports.how.method'), methodVersion],
        [text('exports.how.rules'), ruleVersion],
        [text('exports.how.calendars'), listText(calendarVersions)],
        [
          text('exports.how.code'),
          <>
            {code.version} <code class="nb-hash">{code.digest}</code>
          </>,
        ],
      ]}
    />
  );
}

function Inputs({ watermark, registers = [], segments }: Manifest): JSX.Element {
  const { events, items, sums, lastRecordedAt, digest } = watermark;
  return (
    <>
      <SummaryList
        pairs={[
          [text('exports.inputs.events'), text('exports.inputs.count', { events, items })],
          [text('exports.inputs.sums'), sums ? numberText(sums) : undefined],
          [text('exports.inputs.last'), lastRecordedAt && instantText(lastRecordedAt)],
          [
            text('exports.inputs.digest'),
            <code key="digest" class="nb-hash">
              {digest}
            </code>,
          ],
        ]}
      />
      <Details title={text('exports.inputs.heads', { count: segments.length })}>
        <p>{text('exports.inputs.headsText')}</p>
        <DataTable
          caption={text('exports.inputs.heads', { count: segments.length })}
          isCaptionHidden
          rows={segments}
          keyOf={({ prefix }) => prefix}
          columns={[
            { name: text('exports.inputs.prefix'), isHead: true, cell: ({ prefix }) => <code>{`${prefix}…`}</code> },
            { name: text('exports.inputs.items'), isNumber: true, cell: (each) => numberText(each.items) },
            { name: text('exports.inputs.eventsOnly'), isNumber: true, cell: (each) => numberText(each.events) },
            { name: text('exports.inputs.digest'), cell: (each) => <code class="nb-hash">{each.digest}</code> },
          ]}
        />
      </Details>
      {registers.length > 0 && (
        <Details title={text('exports.inputs.registers')}>
          <DataTable
            caption={text('exports.inputs.registers')}
            isCaptionHidden
            rows={registers}
            keyOf={({ register }) => register}
            columns={[
              { name: text('exports.inputs.register'), isHead: true, cell: ({ register }) => <code>{register}</code> },
              { name: text('exports.inputs.entries'), isNumber: true, cell: ({ entries }) => numberText(entries) },
              { name: text('exports.inputs.digest'), cell: (each) => <code class="nb-hash">{each.digest}</code> },
            ]}
          />
        </Details>
      )}
    </>
  );
}

/** What went in, by which rules, and what was asked: enough for a stranger to make it again. */
export function ManifestView({ manifest }: { manifest: Manifest }): JSX.Element {
  return (
    <>
      <h2 class="govuk-heading-m">{text('exports.what.title')}</h2>
      <What {...manifest} />
      <h2 class="govuk-heading-m">{text('exports.how.title')}</h2>
      <How {...manifest} />
      <h2 class="govuk-heading-m">{text('exports.inputs.title')}</h2>
      <Inputs {...manifest} />
    </>
  );
}
