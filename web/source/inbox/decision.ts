import { Action } from '../../../shared/contracts/action.ts';
import { CARRIED_OUT_BY, lackingIn } from '../../../shared/domain/life/completeness.ts';
import { ACTING, type Measure, type Outcome } from '../../../shared/vocabulary/life.ts';
import type { Fault } from '../api/problem.ts';
import type { components } from '../api/schema.generated.ts';
import { faultsBy } from '../forms/form.ts';

type Schemas = components['schemas'];
export type Row = Schemas['ItemRow'];
export type Item = Schemas['Item'];
/** Something that a marketplace reports, as it is sent. */
export type Report = { readonly type: string; readonly actionId: string } & Readonly<Record<string, unknown>>;

/** What a person chooses when deciding. Everything that is reported follows from it. */
export interface Decision {
  /** The ids of what is reported begin with it, so that sending it again after a failure records nothing twice. */
  readonly id: string;
  /** When it was first sent: sent again, it says the same. */
  readonly at?: string;
  readonly outcome?: Outcome;
  readonly ground?: 'LAW' | 'TERMS';
  readonly reason?: string;
  readonly refusal?: Schemas['RefusalGround'];
  readonly automatedDetection?: boolean;
  readonly automatedDecision?: 'FULLY' | 'PARTIALLY' | 'NOT';
  /** The measure is carried out already, and is reported with the decision. */
  readonly isDone?: boolean;
  readonly measures?: readonly Measure[];
  readonly takenAt?: string;
  readonly territory?: readonly string[];
  readonly notifier?: { readonly isInformed?: boolean; readonly cites?: string; readonly redressNamed?: boolean };
  readonly seller?: { readonly isInformed?: boolean; readonly statement?: boolean };
}

export const newDecision = (): Decision => ({
  id: `web-${crypto.randomUUID()}`,
  automatedDecision: 'NOT',
  isDone: true,
  notifier: { isInformed: true, redressNamed: true },
  seller: { isInformed: true, statement: true },
});

export const isActing = (outcome: Outcome | undefined): boolean => outcome !== undefined && ACTING.has(outcome);
export const needsReason = (outcome: Outcome | undefined): boolean =>
  outcome !== undefined && (!isActing(outcome) || outcome === 'PARTIAL');

/** What usually carries out an outcome. A person may choose others. */
export const usualMeasures = (outcome: Outcome | undefined): readonly Measure[] | undefined => {
  const [first] = (outcome && CARRIED_OUT_BY[outcome]) ?? [];
  return first && [first];
};

/** What is to be known of an item to decide on it. */
export type Decidable = Pick<Item, 'state' | 'kind' | 'deliveredAt'>;

const said = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as Partial<T>;

/** Clocks of browsers go wrong: nothing is told to have happened before the delivery. */
const momentOf = ({ deliveredAt }: Decidable, now: string): string => (now < deliveredAt ? deliveredAt : now);

const decided = (decision: Decision) =>
  said({
    outcome: decision.outcome,
    ground: isActing(decision.outcome) ? decision.ground : undefined,
    reason: needsReason(decision.outcome) ? decision.reason : undefined,
    refusal: decision.outcome === 'NO_ACTION' ? decision.refusal : undefined,
    automatedDetection: decision.automatedDetection,
    automatedDecision: decision.automatedDecision,
  });

/** What is told to those whom it concerns. None is told of a statement for an order: none is owed (DSA Art. 17(5)). */
function informing({ notifier, seller, ground, outcome }: Decision, { kind }: Decidable): Omit<Report, 'actionId'>[] {
  const cites = notifier?.cites ?? (isActing(outcome) ? ground : undefined) ?? 'NEITHER';
  const told = said({ type: 'NOTIFIER_INFORMED', cites, redressNamed: notifier?.redressNamed });
  const statement = kind === 'ORDER' ? undefined : seller?.statement;
  const owner = said({ type: 'SELLER_INFORMED', statementOfReasons: statement });
  return [
    ...(notifier?.isInformed ? [told] : []),
    ...(seller?.isInformed && isActing(outcome) ? [owner] : []),
  ] as never;
}

const doneOf = ({ measures = [], territory, takenAt }: Decision) =>
  said({ type: 'ACTION_IMPLEMENTED', measures, territory, occurredAt: takenAt });

const stamped = (decision: Decision, item: Decidable, now: string, reports: readonly object[]): Report[] =>
  reports.map((report) => {
    const { type } = report as Report;
    return { occurredAt: momentOf(item, decision.at ?? now), ...report, type, actionId: `${decision.id}-${type}` };
  });

/** Everything that a decision reports of one item, in its order. */
export function reportsOf(decision: Decision, item: Decidable, now: string): Report[] {
  const isCarriedOut = isActing(decision.outcome) && decision.isDone;
  return stamped(decision, item, now, [
    ...(item.state === 'DELIVERED' ? [{ type: 'RECEIPT', automatic: false }] : []),
    { type: 'DECIDED', ...decided(decision) },
    ...(isCarriedOut ? [doneOf(decision)] : []),
    ...(isActing(decision.outcome) && !isCarriedOut ? [] : informing(decision, item)),
  ]);
}

/** What is reported once a decision is carried out. */
export const doneReports = (decision: Decision, item: Decidable, now: string): Report[] =>
  stamped(decision, item, now, [doneOf(decision), ...informing(decision, item)]);

/** Where each field of a report stands in the form. */
const PLACES: Readonly<Record<string, string>> = {
  'ACTION_IMPLEMENTED/occurredAt': '/takenAt',
  'NOTIFIER_INFORMED/cites': '/notifier/cites',
};

/** The place in the form of a fault in a report. */
export const placeOf = (type: string, pointer: string): string => PLACES[`${type}${pointer}`] ?? pointer;

const faultsIn = (reports: readonly Report[], outcome: Outcome | undefined): Fault[] =>
  reports.flatMap((report) => {
    const faults = faultsBy(Action, report);
    const more = faults.length === 0 ? lackingIn(outcome, report as never) : [];
    return [...faults, ...more].map((fault) => ({ ...fault, pointer: placeOf(report.type, fault.pointer) }));
  });

/** Faults that can be seen before anything is sent, by the contract and the rules that the server has. */
export const faultsOf = (decision: Decision, item: Decidable, now: string): Fault[] =>
  decision.outcome
    ? faultsIn(reportsOf(decision, item, now), decision.outcome)
    : [{ pointer: '/outcome', code: 'REQUIRED', detail: 'Choose an outcome' }];

export const doneFaults = (decision: Decision, item: Decidable, now: string): Fault[] =>
  faultsIn(doneReports(decision, item, now), decision.outcome);
