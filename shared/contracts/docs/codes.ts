import type { Code } from '../../errors.ts';
import type { RouteId } from '../routes.ts';

/** Where a code is answered: by one route, or by all that have a body, an input of any kind, a caller, or an id in their path. */
type Place = RouteId | 'BODIES' | 'INPUTS' | 'CALLERS' | 'NAMED';

/** A refusal code for whoever meets it: what it means and what to do. */
export interface Explained {
  readonly means: string;
  readonly mend: string;
  readonly at: readonly Place[];
  /** Batches that answer it in a row of their own. */
  readonly rows?: readonly RouteId[];
}

const NOTICE = { at: ['postNotice'], rows: ['postNoticesBatch'] } as const;
const LISTING = { at: ['postNotice'], rows: ['postNoticesBatch', 'postAlerts'] } as const;
const REPORTS = ['postAction', 'postCheck', 'postWithdrawal', 'postInformation'] as const;
const ROWS = ['postNoticesBatch', 'postAlerts', 'postActionsBatch'] as const;

export const CODES: Readonly<Record<Code, Explained>> = {
  INVALID_JSON: { means: 'The body is no JSON, or holds text that is no Unicode.', mend: 'Send JSON. The position is in the title.', at: ['BODIES'] },
  INVALID_UTF8: { means: 'The bytes of the body are no UTF-8. They are refused rather than replaced: evidence must not change on its way in.', mend: 'Encode as UTF-8.', at: ['BODIES'] },
  DUPLICATE_KEY: { means: 'An object of the body has the same key twice, which programs read differently.', mend: 'Give every key once. The pointer says which.', at: ['BODIES'] },
  TOO_DEEP: { means: 'The body nests deeper than 24 levels.', mend: 'Send it as the contract describes it.', at: ['BODIES'] },
  INVALID_INPUT: { means: 'Some fields are not as described: wrong type, form, length or value.', mend: 'Mend every fault that is listed; each names its field and what is expected.', at: ['INPUTS'], rows: ROWS },
  UNKNOWN_FIELD: { means: 'There is no such field here. Unknown fields are refused, so that a misspelt one is not lost in silence.', mend: 'Remove it, or spell it as described.', at: ['INPUTS'], rows: ROWS },
  REQUIRED: { means: 'A required field is missing.', mend: 'Add it.', at: ['INPUTS'], rows: ROWS },
  INVALID_CURSOR: { means: 'The cursor is not one of this list.', mend: 'Send back exactly what `next` said, or start anew without one.', at: ['getItems'] },
  UNAUTHENTICATED: { means: 'There is no access token, or it does not hold: expired, of another issuer, or no access token.', mend: 'Get a fresh token and send it as `Authorization: Bearer …`.', at: ['CALLERS'] },
  FORBIDDEN: { means: 'The token holds, but this role, function or scope may not call the route, or the figures are of another organisation.', mend: 'See who may call the route. Rights are given by the operator.', at: ['CALLERS'] },
  NOT_FOUND: { means: 'There is nothing under this id, or it is not yours. The answer does not tell which.', mend: 'Check the id, and with whose token you ask.', at: ['NAMED'], rows: ['postActionsBatch'] },
  CONFLICT: { means: 'It conflicts with what is registered: another role, a host of another marketplace, a person who has access already.', mend: 'Read what is registered, and change that or what you send.', at: ['putOrganisation', 'postPerson'] },
  ILLEGAL_TRANSITION: { means: 'The life of the item does not allow this from where it is. `state` says where that is, `possible` what is allowed.', mend: 'Read the item and send what is possible. From a queue, an action that came too early waits for the others.', at: REPORTS, rows: ['postActionsBatch'] },
  REFERENCE_REUSED: { means: 'This reference or action id was used before, for something else.', mend: 'Use a new one; or send the same again to get the first answer.', at: ['postNotice', ...REPORTS], rows: ROWS },
  TOO_LARGE: { means: 'More than a call may hold: 5 MB, 1,000 listings, or 350 KB for one compressed notice, and for its personal data.', mend: 'Send it in parts.', at: ['BODIES'], rows: ['postNoticesBatch', 'postAlerts'] },
  UNSUPPORTED_MEDIA_TYPE: { means: 'The body is not application/json.', mend: 'Send the header `content-type: application/json`.', at: ['BODIES'] },
  NO_REASON: { means: 'There is no explanation why the content is illegal (DSA Art. 16(2)(a)).', mend: 'Explain it in `explanation`.', ...NOTICE },
  INSUFFICIENT_EVIDENCE: { means: 'Nothing named shows what is alleged (DSA Art. 16(2)(a)).', mend: 'Name the alert, the test or analysis report, or the claim that misleads.', ...NOTICE },
  NO_URL: { means: 'This is no address of a page (DSA Art. 16(2)(b)).', mend: 'Write the whole address, beginning with https://, without spaces, port or user name.', ...LISTING },
  URL_NOT_ITEM: { means: 'The address is of a known marketplace, but of a search, a shop or a category, not of one listing.', mend: 'Give the address of the listing itself.', ...LISTING },
  WRONG_PLATFORM: { means: 'The host belongs to a known marketplace, which does not show its listings there.', mend: 'Give the address under which buyers see the listing.', ...LISTING },
  UNKNOWN_MARKETPLACE: { means: 'No registered marketplace has this host.', mend: 'Check the address, or ask the operator to register the marketplace.', ...LISTING },
  NO_IDENTITY: { means: 'The contact of the notice lacks a name or an e-mail address (DSA Art. 16(2)(c)).', mend: 'Give both, or leave `contact` out: the organisation is then the contact.', ...NOTICE },
  NO_GOOD_FAITH: { means: 'The statement of good faith is not confirmed (DSA Art. 16(2)(d)).', mend: 'Confirm it in `goodFaith`, naming the version of its text.', ...NOTICE },
  ORDER_INCOMPLETE: { means: 'An order lacks an element of DSA Art. 9(2). In a fault the point follows: `ORDER_INCOMPLETE:a.ii`.', mend: 'Add the element that the point names.', ...NOTICE },
  ORDER_NOT_ALLOWED: { means: 'Only an authority orders.', mend: 'Send it as a notice.', ...NOTICE },
  NO_RIGHT: { means: 'The infringed right is not named, or is not of the kind that the category names.', mend: 'Name its type, number and territory; the type is that of the category.', ...NOTICE },
  RIGHT_NOT_IN_TERRITORY: { means: 'The right does not cover every Member State in which the listing is offered.', mend: 'Narrow `offeredIn`, or name a right that covers it.', ...NOTICE },
  NO_TAXON: { means: 'The species is not named.', mend: 'Give its scientific name.', ...NOTICE },
  NO_ANNEX: { means: 'The annex of Regulation (EC) No 338/97 is not named.', mend: 'Give it, or UNLISTED.', ...NOTICE },
  NO_SPECIMEN: { means: 'What is offered is not named, or does not fit the category.', mend: 'LIVE goes with the category `live`, the other kinds with `specimen`.', ...NOTICE },
  NO_DOCUMENTATION: { means: 'What the listing shows of its documents is not named, or the certificate number is missing.', mend: 'Say what is shown, and give the number where there is one.', ...NOTICE },
  NO_HAZARD: { means: 'The hazard is not named.', mend: 'Give one of the listed hazards.', ...NOTICE },
  NO_REFERENCE: { means: 'The case number is not in the form of its source.', mend: 'Write it as Safety Gate or RASFF does, such as SR/02417/26 or 2024.9650.', ...NOTICE },
  OUT_OF_SCOPE: { means: 'The authority is not registered for the sector of the notice.', mend: 'Leave it to the authority of the sector, or have the registration changed.', ...NOTICE },
  NO_DELIVERY_PROOF: { means: 'The marketplace is not connected, so the notice must have reached it before.', mend: 'Say in `external` when it was received, and what proves it.', ...LISTING },
  NO_GOOD_ITEM: { means: 'None of the listings can be taken. The faults of all are listed.', mend: 'Mend at least one. Good listings are taken even where others are bad.', ...NOTICE },
  TIME_NOT_PLAUSIBLE: { means: 'A reported time cannot be: in the future, before delivery or decision, or too long ago; or the cut of an export is too young.', mend: 'Check the clock and the time zone: instants are in UTC. Five minutes ahead are tolerated.', at: ['postNotice', 'postAction', 'postCheck', 'postExport'], rows: ['postNoticesBatch', 'postAlerts', 'postActionsBatch'] },
  INVALID_PRINCIPAL: { means: 'No queue policy could name this AWS principal.', mend: 'Give an account number of 12 digits, or the ARN of an IAM role, user or account.', at: ['putOrganisation'] },
  CALENDAR_MISSING: { means: 'No calendar of public holidays of that place and year is loaded. `missing` says which.', mend: 'Ask again once it is published; the dates of later years are not guessed.', at: ['getDeadlines'] },
  CLOCK_UNVERIFIED: { means: 'The clock is known from memory only: nobody has read its source for this table.', mend: 'Read the law. No date is computed from it here.', at: ['getDeadlines'] },
}; // biome-ignore format: one row a code
