import type { JSX } from 'preact';
import type { components } from '../api/schema.generated.ts';
import { Details, Tag, Warning } from '../parts/basic.tsx';
import { DataTable } from '../parts/table.tsx';
import { dayText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { numberText, shareText } from '../text/numbers.ts';

type Scorecard = components['schemas']['Scorecard'];
type Card = Scorecard['overall'];
type Rate = Card['rates']['substantiated'];
type Lane = Scorecard['lanes'][number];

const RATES = ['substantiated', 'substantiatedOfAll', 'lackOfInformation', 'unfounded', 'overturned'] as const;

/** A share with its numbers. Few cases are marked, and the share drawn towards the prior stands beside it. */
export function RateText({ rate }: { rate: Rate }): JSX.Element {
  const { numerator, denominator, raw, shrunken, isSmall } = rate;
  return (
    <>
      {raw === null ? '–' : shareText(raw)} ({numberText(numerator)} / {numberText(denominator)}){' '}
      {isSmall && <Tag colour="yellow">{text('sellers.scorecard.small')}</Tag>}
      <span class="nb-muted"> {text('sellers.scorecard.shrunken', { share: shareText(shrunken) })}</span>
    </>
  );
}

function Overall({ card }: { card: Card }): JSX.Element {
  const counts = [
    [text('sellers.scorecard.delivered'), card.delivered],
    [text('sellers.scorecard.decided'), card.decided],
    [text('sellers.scorecard.accepted'), card.accepted],
    [text('sellers.scorecard.confirmed'), card.confirmed],
    [text('sellers.scorecard.partly'), card.partlyOverturned],
  ] as const;
  return (
    <>
      <dl class="nb-figures">
        {counts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{numberText(value)}</dd>
          </div>
        ))}
      </dl>
      <DataTable
        caption={text('sellers.scorecard.shares')}
        rows={RATES}
        keyOf={(each) => each}
        columns={[
          { name: text('sellers.scorecard.share'), isHead: true, cell: (each) => text(`sellers.rate.${each}`) },
          { name: text('sellers.scorecard.value'), cell: (each) => <RateText rate={card.rates[each]} /> },
        ]}
      />
      <DataTable
        caption={text('sellers.scorecard.judgements')}
        rows={Object.entries(card.judgements)}
        keyOf={([name]) => name}
        columns={[
          { name: text('sellers.scorecard.judgement'), isHead: true, cell: ([name]) => word('judgement', name) },
          { name: text('sellers.scorecard.items'), isNumber: true, cell: ([, count]) => numberText(count) },
        ]}
      />
    </>
  );
}

function Split({
  title,
  rows,
}: {
  title: string;
  rows: readonly { readonly name: string; readonly card: Card }[];
}): JSX.Element {
  return (
    <DataTable
      caption={title}
      rows={rows}
      keyOf={({ name }) => name}
      columns={[
        { name: title, isHead: true, cell: ({ name }) => name },
        { name: text('sellers.scorecard.delivered'), isNumber: true, cell: ({ card }) => numberText(card.delivered) },
        { name: text('sellers.scorecard.decided'), isNumber: true, cell: ({ card }) => numberText(card.decided) },
        { name: text('sellers.rate.substantiated'), cell: ({ card }) => <RateText rate={card.rates.substantiated} /> },
        { name: text('sellers.rate.overturned'), cell: ({ card }) => <RateText rate={card.rates.overturned} /> },
      ]}
    />
  );
}

/** The conditions of the published rule, in its order. */
const CONDITIONS = ['decided', 'substantiated', 'unfounded', 'suspended'] as const;

function conditionText(name: (typeof CONDITIONS)[number], found: string, rule: Scorecard['laneRule']): string {
  const needed = { decided: rule.leastDecided, substantiated: rule.leastSubstantiated, unfounded: rule.mostUnfounded };
  if (name === 'suspended')
    return text('sellers.lane.suspended', { found: text(found === 'yes' ? 'common.yes' : 'common.no') });
  return text(`sellers.lane.${name}`, { found: numberText(Number(found)), needed: numberText(needed[name]) });
}

function Conditions({ lane, rule }: { lane: Lane; rule: Scorecard['laneRule'] }): JSX.Element {
  if (lane.conditions.length === 0) return <span>{text('sellers.scorecard.noRule')}</span>;
  return (
    <ul class="govuk-list govuk-!-margin-0">
      {CONDITIONS.map((name, index) => {
        const { isMet = false, found = '' } = lane.conditions[index] ?? {};
        return (
          <li key={name}>
            <Tag colour={isMet ? 'green' : 'orange'}>
              {text(isMet ? 'sellers.scorecard.met' : 'sellers.scorecard.notMet')}
            </Tag>{' '}
            {conditionText(name, found, rule)}
          </li>
        );
      })}
    </ul>
  );
}

/** The record of a flagger over a window. No score: every share stands with its numbers. */
export function ScorecardView({ card }: { card: Scorecard }): JSX.Element {
  const bySector = card.bySector.map((each) => ({ name: word('sector', each.sector), card: each }));
  const byStatus = card.byStatus.map((each) => ({ name: word('submitterStatus', each.status), card: each }));
  return (
    <>
      <p class="nb-muted">
        {text('sellers.scorecard.asOf', {
          from: dayText(card.from),
          to: dayText(card.asOf),
          items: card.itemsRead,
          version: card.version,
        })}
      </p>
      {card.isCut && <Warning>{text('sellers.scorecard.cut')}</Warning>}
      <Overall card={card.overall} />
      {bySector.length > 0 && <Split title={text('sellers.scorecard.bySector')} rows={bySector} />}
      {byStatus.length > 0 && <Split title={text('sellers.scorecard.byStatus')} rows={byStatus} />}
      {card.lanes.length > 0 && (
        <Details title={text('sellers.scorecard.lanes')}>
          <DataTable
            caption={text('sellers.scorecard.lanes')}
            isCaptionHidden
            rows={card.lanes}
            keyOf={({ marketplace, sector }) => `${marketplace} ${sector}`}
            columns={[
              {
                name: text('sellers.column.marketplace'),
                isHead: true,
                cell: ({ marketplace }) => <bdi>{marketplace}</bdi>,
              },
              { name: text('sellers.column.sector'), cell: ({ sector }) => word('sector', sector) },
              { name: text('sellers.scorecard.lane'), cell: ({ lane }) => word('lane', lane) },
              {
                name: text('sellers.scorecard.conditions'),
                cell: (lane) => <Conditions lane={lane} rule={card.laneRule} />,
              },
            ]}
          />
        </Details>
      )}
    </>
  );
}
