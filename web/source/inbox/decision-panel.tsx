import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { mayAct } from '../app/me.ts';
import { announce } from '../parts/announce.tsx';
import { Button, Details, PlainButton } from '../parts/basic.tsx';
import { Failure } from '../parts/loaded.tsx';
import { instantText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { ActPanel } from './act-panel.tsx';
import { DecidePanel } from './decide-panel.tsx';
import type { Item } from './decision.ts';
import { ReportForm } from './report-form.tsx';
import { reportsFor } from './report-table.ts';
import { sendAll } from './send-reports.ts';

export interface DecisionPanelProps {
  readonly item: Item;
  reload(): Promise<void> | void;
  /** Called after a decision in place of `reload`: to go on to the next item. */
  onDecided?(): Promise<void> | void;
}

const SIMPLE = { RECEIPT_CONFIRMED: 'RECEIPT', REVIEW_STARTED: 'REVIEW_STARTED' } as const;

/** Reports that say nothing beyond that they happened. */
export async function reportSimply(item: Pick<Item, 'id'>, type: 'RECEIPT' | 'REVIEW_STARTED'): Promise<void> {
  const actionId = `web-${crypto.randomUUID()}`;
  const automatic = type === 'RECEIPT' && { automatic: false };
  await sendAll(item.id, [{ type, actionId, occurredAt: new Date().toISOString(), ...automatic }]);
  announce(text('inbox.report.recorded', { what: word('action', type) }));
}

function SimpleReports({ item, reload }: DecisionPanelProps): JSX.Element | null {
  const [error, setError] = useState<Error>();
  const [isSending, setSending] = useState(false);
  const offered = Object.entries(SIMPLE).filter(([event]) => item.possible.includes(event as never));
  if (offered.length === 0) return null;
  const run = async (type: (typeof SIMPLE)[keyof typeof SIMPLE]) => {
    setSending(true);
    setError(undefined);
    try {
      await reportSimply(item, type);
    } catch (caught) {
      setError(caught as Error);
    } finally {
      setSending(false);
    }
    await reload();
  };
  return (
    <>
      {error && <Failure error={error} />}
      <div class="govuk-button-group" id="simple-reports">
        {offered.map(([event, type]) => (
          <Button key={event} kind="secondary" isOff={isSending} onClick={() => void run(type)}>
            {word('action', type)}
          </Button>
        ))}
      </div>
    </>
  );
}

function Waiting({ item }: { item: Item }): JSX.Element | null {
  const { openSince, lapsesAt } = item.waiting ?? {};
  if (!openSince) return null;
  const question = item.timeline.findLast(({ type }) => type === 'INFORMATION_REQUESTED')?.data['question'];
  return (
    <div class="govuk-inset-text">
      <p>{text('inbox.waiting', { since: instantText(openSince), until: lapsesAt ? instantText(lapsesAt) : '' })}</p>
      <p>
        <bdi>{String(question ?? '')}</bdi>
      </p>
    </div>
  );
}

/** Complaints and disputes wait for an answer of their own: they come first. */
const PRESSING: readonly string[] = [
  'COMPLAINT_DECIDED',
  'DISPUTE_DECIDED',
  'DISPUTE_IMPLEMENTED',
  'REINSTATED',
  'RESTRICTION_IMPOSED',
];

/** Forms that one can have open on an item, the most pressing first. */
function formsFor(item: Item): readonly string[] {
  const kinds = reportsFor(item).map(({ type }) => type as string);
  const main = ['DECIDED', 'ACTION_IMPLEMENTED'].filter((type) => item.possible.includes(type as never));
  const isPressing = (type: string) => PRESSING.includes(type);
  return [...kinds.filter(isPressing), ...main, ...kinds.filter((type) => !isPressing(type))];
}

/** What one usually does next; nothing where only side reports are left. */
const usualForm = (item: Item): string | undefined => {
  const [first = ''] = formsFor(item);
  return ['DECIDED', 'ACTION_IMPLEMENTED', ...PRESSING].includes(first) ? first : undefined;
};

function ChosenForm({
  type,
  item,
  reload,
  onDecided = reload,
}: { type: string } & DecisionPanelProps): JSX.Element | null {
  if (type === 'DECIDED') return <DecidePanel item={item} onDone={onDecided} />;
  if (type === 'ACTION_IMPLEMENTED') return <ActPanel item={item} onDone={onDecided} />;
  const kind = reportsFor(item).find((each) => each.type === type);
  if (!kind) return null;
  return (
    <section aria-labelledby="decide" id="decision">
      <h2 class="govuk-heading-m" id="decide" tabIndex={-1}>
        {word('action', type)}
      </h2>
      <ReportForm kind={kind} item={item} onDone={() => void reload()} />
    </section>
  );
}

/** Everything that a marketplace can do with one item from where it is: one form at a time, each keeps what was typed. */
export function DecisionPanel(props: DecisionPanelProps): JSX.Element | null {
  const { item } = props;
  const [chosen, choose] = useState<string>();
  if (!mayAct()) return <p class="govuk-inset-text">{text('inbox.readOnly')}</p>;
  const offered = formsFor(item);
  const shown = chosen && offered.includes(chosen) ? chosen : usualForm(item);
  const others = offered.filter((type) => type !== shown);
  return (
    <div>
      <Waiting item={item} />
      <SimpleReports {...props} />
      {shown && <ChosenForm key={`${item.id}.${item.version}.${shown}`} type={shown} {...props} />}
      {others.length > 0 && (
        <Details title={text('inbox.report.more')} isOpen={shown === undefined}>
          <ul class="nb-inline-list">
            {others.map((type) => (
              <li key={type}>
                <PlainButton onClick={() => choose(type)}>{word('action', type)}</PlainButton>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </div>
  );
}
