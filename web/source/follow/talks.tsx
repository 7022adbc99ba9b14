import type { JSX } from 'preact';
import { Link, Said, Tag } from '../parts/basic.tsx';
import { DataTable } from '../parts/table.tsx';
import { instantText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { numberText } from '../text/numbers.ts';
import { questionsIn } from './questions.ts';
import type { Entry, Item } from './types.ts';

const textOf = ({ data }: Entry, name: string): string => (typeof data[name] === 'string' ? data[name] : '');

/** What the marketplace asked, and what was answered. */
export function Questions({ item: { timeline, waiting } }: { item: Item }): JSX.Element | null {
  const questions = questionsIn(timeline);
  if (questions.length === 0) return null;
  return (
    <section class="nb-section" aria-labelledby="questions">
      <h2 class="govuk-heading-m" id="questions">
        {text('follow.question.title')}
      </h2>
      {questions.map(({ n, asked, answer }) => (
        <article key={n} class="nb-talk">
          <p class="govuk-body govuk-!-margin-bottom-1">
            <strong>{text('follow.question.asked', { who: asked.by, at: instantText(asked.occurredAt) })}</strong>
          </p>
          <blockquote class="nb-story__words">
            <Said>{textOf(asked, 'question')}</Said>
          </blockquote>
          {!answer && <Tag colour="orange">{text('follow.question.open')}</Tag>}
          {answer?.type === 'INFORMATION_LAPSED' && <Tag>{text('follow.question.lapsed')}</Tag>}
          {answer?.type === 'INFORMATION_PROVIDED' && (
            <>
              <p class="govuk-body govuk-!-margin-bottom-1">
                <strong>
                  {text('follow.question.answered', { who: answer.by, at: instantText(answer.occurredAt) })}
                </strong>
              </p>
              <blockquote class="nb-story__words">
                <Said>{textOf(answer, 'answer')}</Said>
              </blockquote>
            </>
          )}
        </article>
      ))}
      {waiting && (
        <p class="govuk-body-s nb-muted">
          {text('follow.question.waited', { hours: numberText(waiting.hours) })}{' '}
          {waiting.lapsesAt && text('follow.question.lapses', { at: instantText(waiting.lapsesAt) })}
        </p>
      )}
    </section>
  );
}

interface Case {
  readonly key: string;
  readonly name: string;
  readonly complainant: string;
  readonly openedAt: string;
  readonly subject?: string | undefined;
  readonly result?: string | undefined;
  readonly decidedAt?: string | undefined;
}

const casesOf = ({ complaints = [], disputes = [] }: Item): readonly Case[] => [
  ...complaints.map((each) => ({
    ...each,
    key: `c${each.number}`,
    name: text('follow.redress.complaint', { number: each.number }),
  })),
  ...disputes.map((each) => ({
    ...each,
    key: `d${each.number}`,
    name: text('follow.redress.dispute', { number: each.number }),
  })),
];

/** Complaints and out-of-court disputes, and until when there may be more. */
export function RedressView({ item }: { item: Item }): JSX.Element | null {
  const cases = casesOf(item);
  const { complaintsUntil: until } = item;
  if (cases.length === 0 && !until?.notifier && !until?.seller) return null;
  return (
    <div class="nb-section">
      <h2 class="govuk-heading-m">{text('follow.redress.title')}</h2>
      {cases.length > 0 && (
        <DataTable
          caption={text('follow.redress.title')}
          isCaptionHidden
          rows={cases}
          keyOf={({ key }) => key}
          columns={[
            { name: text('follow.redress.case'), isHead: true, cell: ({ name }) => name },
            {
              name: text('follow.redress.by'),
              cell: ({ complainant }) => text(`follow.redress.${complainant as 'SELLER'}`),
            },
            {
              name: text('follow.redress.about'),
              cell: ({ subject }) => (subject ? word('complaintSubject', subject) : ''),
            },
            { name: text('follow.redress.opened'), cell: ({ openedAt }) => instantText(openedAt) },
            {
              name: text('follow.redress.result'),
              cell: ({ result, decidedAt }) =>
                result
                  ? `${word('redressResult', result)}, ${decidedAt && instantText(decidedAt)}`
                  : text('follow.redress.open'),
            },
          ]}
        />
      )}
      {until?.notifier && (
        <p class="govuk-body-s">{text('follow.redress.untilNotifier', { at: instantText(until.notifier) })}</p>
      )}
      {until?.seller && (
        <p class="govuk-body-s">{text('follow.redress.untilSeller', { at: instantText(until.seller) })}</p>
      )}
    </div>
  );
}

/** The items that this one came from, or came back as. */
export function Links({ item: { reappearanceOf, reappearedAs = [] } }: { item: Item }): JSX.Element | null {
  if (!reappearanceOf && reappearedAs.length === 0) return null;
  return (
    <section class="nb-card" aria-labelledby="links">
      <h2 class="govuk-heading-m" id="links">
        {text('follow.link.title')}
      </h2>
      <ul class="govuk-list">
        {reappearanceOf && (
          <li>
            <Link to={`/items/${reappearanceOf}`}>{text('follow.link.earlier')}</Link>
          </li>
        )}
        {reappearedAs.map((id, index) => (
          <li key={id}>
            <Link to={`/items/${id}`}>{text('follow.link.later', { number: index + 1 })}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
