let count = 0;

type Body = Readonly<Record<string, unknown>>;

/** What a marketplace reports, now and under an id of its own unless it is said otherwise. */
function act(type: string, said: Body, changes: Body): Body {
  count += 1;
  return { type, actionId: `act-${count}`, occurredAt: new Date().toISOString(), ...said, ...changes };
}

export const receipt = (changes: Body = {}) => act('RECEIPT', {}, changes);
export const review = (changes: Body = {}) => act('REVIEW_STARTED', {}, changes);
export const question = (changes: Body = {}) =>
  act('INFORMATION_REQUESTED', { field: '/details/testReport', question: 'Which test report?' }, changes);
export const decision = (changes: Body = {}) => act('DECIDED', { outcome: 'REMOVE', ground: 'LAW' }, changes);
export const measure = (changes: Body = {}) => act('ACTION_IMPLEMENTED', { measures: ['LISTING_REMOVED'] }, changes);
export const notifierInformed = (changes: Body = {}) =>
  act('NOTIFIER_INFORMED', { cites: 'LAW', redressNamed: true }, changes);
export const sellerInformed = (changes: Body = {}) => act('SELLER_INFORMED', { statementOfReasons: true }, changes);
export const endedBySeller = (changes: Body = {}) => act('ENDED_BY_SELLER', {}, changes);

/** What the marketplace reports of redress, and after a dangerous product was found. */
export const complaint = (changes: Body = {}) =>
  act('COMPLAINT_OPENED', { complainant: 'SELLER', subject: 'a', statement: 'The mark is ours' }, changes);
export const complaintDecided = (result: string, changes: Body = {}) =>
  act('COMPLAINT_DECIDED', { complaint: 1, result, humanInvolved: true }, changes);
export const reinstated = (changes: Body = {}) => act('REINSTATED', {}, changes);
export const restricted = (changes: Body = {}) =>
  act('RESTRICTION_IMPOSED', { measures: ['LISTING_REMOVED'], ground: 'LAW' }, changes);
export const dispute = (changes: Body = {}) =>
  act('DISPUTE_OPENED', { complainant: 'SELLER', body: 'A certified body' }, changes);
export const disputeDecided = (result: string, changes: Body = {}) =>
  act('DISPUTE_DECIDED', { dispute: 1, result }, changes);
export const disputeImplemented = (changes: Body = {}) => act('DISPUTE_IMPLEMENTED', { dispute: 1 }, changes);
export const statement = (changes: Body = {}) => act('STATEMENT_SUBMITTED', { puid: 'sor-1' }, changes);
export const followed = (type: string, said: Body) => act(type, said, {});

/** What others report of an item. */
export function check(result: 'GONE' | 'STILL_LIVE', changes: Body = {}): Body {
  count += 1;
  return { actionId: `act-${count}`, result, checkedAt: new Date().toISOString(), ...changes };
}
export function withdrawal(changes: Body = {}): Body {
  count += 1;
  return { actionId: `act-${count}`, reason: 'Sent by mistake', ...changes };
}
export function answer(changes: Body = {}): Body {
  count += 1;
  return { actionId: `act-${count}`, answer: 'Report 12 of the laboratory', ...changes };
}
