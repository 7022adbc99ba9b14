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

const SENT = ['postNotice', 'postOrderDraft', 'postOrderDraftDecision'] as const;
const NOTICE = { at: SENT, rows: ['postNoticesBatch', 'postNoticePreview'] } as const;
const LISTING = { at: SENT, rows: ['postNoticesBatch', 'postAlerts', 'postNoticePreview'] } as const;
const ADDRESS = { ...LISTING, rows: [...LISTING.rows, 'postRoundChecks'] } as const;
const REPORTS = ['postAction', 'postCheck', 'postWithdrawal', 'postInformation', 'postComplaint', 'postComplaintDecision', 'postDispute'] as const; // biome-ignore format: one row
const ROWS = ['postNoticesBatch', 'postAlerts', 'postActionsBatch', 'postRoundChecks'] as const;

export const CODES: Readonly<Record<Code, Explained>> = {
  INVALID_JSON: { means: 'The body is no JSON, or holds text that is no Unicode.', mend: 'Send JSON. The position is in the title.', at: ['BODIES'] },
  INVALID_UTF8: { means: 'The bytes of the body are no UTF-8. They are refused rather than replaced: evidence must not change on its way in.', mend: 'Encode as UTF-8.', at: ['BODIES'] },
  DUPLICATE_KEY: { means: 'An object of the body has the same key twice, which programs read differently.', mend: 'Give every key once. The pointer says which.', at: ['BODIES'] },
  TOO_DEEP: { means: 'The body nests deeper than 24 levels.', mend: 'Send it as the contract describes it.', at: ['BODIES'] },
  INVALID_INPUT: { means: 'Some fields are not as described: wrong type, form, length or value.', mend: 'Mend every fault that is listed; each names its field and what is expected.', at: ['INPUTS'], rows: ROWS },
  UNKNOWN_FIELD: { means: 'There is no such field here. Unknown fields are refused, so that a misspelt one is not lost in silence.', mend: 'Remove it, or spell it as described.', at: ['INPUTS'], rows: ROWS },
  REQUIRED: { means: 'A required field is missing.', mend: 'Add it.', at: ['INPUTS'], rows: ROWS },
  INVALID_CURSOR: { means: 'The cursor is not one of this list.', mend: 'Send back exactly what `next` said, or start anew without one.', at: ['getAssignments', 'getOrderDrafts', 'getPublicFigures', 'getExportFigures', 'getItems', 'getSellers', 'postAccessRequest', 'getRetentionReports', 'getItemMatches', 'getKnownProducts'] },
  UNAUTHENTICATED: { means: 'There is no access token, or it does not hold: expired, of another issuer, or no access token.', mend: 'Get a fresh token and send it as `Authorization: Bearer …`.', at: ['CALLERS'] },
  FORBIDDEN: { means: 'The token holds, but this role, function or scope may not call the route, or the figures are of another organisation.', mend: 'See who may call the route. Rights are given by the operator.', at: ['CALLERS'] },
  NOT_FOUND: { means: 'There is nothing under this id, or it is not yours. The answer does not tell which.', mend: 'Check the id, and with whose token you ask.', at: ['NAMED', 'getPublicFigures'], rows: ['postActionsBatch'] },
  CONFLICT: { means: 'It conflicts with what is registered: an item that somebody else has in hand by now; another role, a host of another marketplace, a person who has access already; a hold where one stands, or none to change; more sets of evidence than an item may hold; a re-appearance that is known already, or another item than a later one; a product that is withdrawn; more than ten test messages within the hour; an export that is not done, or holds no figures.', mend: 'Read what is there, and change that or what you send.', at: ['getExportFigures', 'putOrganisation', 'postTestMessage', 'postPerson', 'putPerson', 'postAssignment', 'postEvidenceCompletion', 'postHold', 'postFlaggerMeasure', 'postSelfReport', 'postSellerMeasure', 'postSellerLink', 'postReferral', 'postReferralAnswer', 'postParticipation', 'postCheck', 'postReappearance', 'postKnownProductWithdrawal'] },
  ILLEGAL_TRANSITION: { means: 'The life of the item does not allow this from where it is. `state` says where that is, `possible` what is allowed.', mend: 'Read the item and send what is possible. From a queue, an action that came too early waits for the others.', at: [...REPORTS, 'postEvidence', 'postHold', 'postReferral', 'postReferralAnswer', 'postReappearance'], rows: ['postActionsBatch'] },
  REFERENCE_REUSED: { means: 'This reference or action id was used before, for something else.', mend: 'Use a new one; or send the same again to get the first answer.', at: [...SENT, 'postAssignment', 'postNote', 'postTestMessage', ...REPORTS, 'postEvidence', 'postEvidenceCompletion', 'postHold', 'postFlaggerMeasure', 'postSelfReport', 'postSellerMeasure', 'postErasure', 'postSellerLink', 'postReferral', 'postReferralAnswer', 'postCoordinatedAction', 'postMonitoringRound', 'postReappearance', 'postKnownProduct'], rows: ROWS },
  LINK_CIRCLE: { means: 'The merge would make a circle: the other seller already goes on as this one, be it by way of others.', mend: 'Undo the other merge first, or merge the other way.', at: ['postSellerLink'] },
  COMPLAINT_CLOSED: { means: 'This complaint or dispute is decided, and a decision is not taken twice.', mend: 'Read the item. What followed is reported as reinstatement, restriction or dispute.', at: ['postAction', 'postComplaintDecision', 'postDispute'], rows: ['postActionsBatch'] },
  WINDOW_OVER: { means: 'The time to complain is over: six months from the day of being informed (DSA Art. 20(1)), and two weeks that are allowed here.', mend: 'The way to the courts stays open.', at: ['postAction', 'postComplaint'], rows: ['postActionsBatch'] },
  EVIDENCE_MISSING: { means: 'A file of the set has not arrived, or was sent more than a day ago.', mend: 'Send it by its form; announce the same set again for a fresh form. Then complete the set.', at: ['postEvidenceCompletion'] },
  EVIDENCE_MISMATCH: { means: 'What arrived is not what was announced: another size or SHA-256.', mend: 'Announce the set under a new action id as the files are, and send them again.', at: ['postEvidenceCompletion'] },
  EVIDENCE_TYPE: { means: 'By its bytes a file is not of the announced type: renamed, archived, moving or damaged.', mend: 'Send the file itself as JPEG, PNG, WebP, PDF, HTML or MHTML, and announce it as what it is.', at: ['postEvidenceCompletion'] },
  LAST_APPROVER: { means: 'Nobody would be left in the organisation who may approve and admit people.', mend: 'Make another person an approver first.', at: ['putPerson'] },
  DRAFT_CLOSED: { means: 'Somebody has decided on this order, or its 30 days are over. `state`, `decidedBy` and `decidedAt` say what became of it.', mend: 'Read it. A refused order is written anew.', at: ['postOrderDraftDecision'] },
  SAME_PERSON: { means: 'Whoever wrote an order does not decide on it: a second pair of eyes is another person\'s.', mend: 'Have another approver decide.', at: ['postOrderDraftDecision'] },
  APPROVAL_REQUIRED: { means: 'The authority has chosen that its orders need a second pair of eyes, whoever sends them, machines included.', mend: 'Send the same body to `POST /v1/order-drafts`; another person approves it.', at: ['postNotice'], rows: ['postNoticesBatch'] },
  UNKNOWN_PERSON: { means: 'No such person works in the own organisation, or not as an officer or approver.', mend: 'Choose one of `GET /v1/organisations/{id}/people`.', at: ['postAssignment', 'postHandover'] },
  NOT_MISSED: { means: 'No deadline that law sets was missed on this item, or not the one that is named: a coordinator is not yet to be asked.', mend: 'Read the clocks of the item; refer it once one of basis LEGAL was missed.', at: ['postReferral'] },
  NO_CONTACT_POINT: { means: 'The register holds no such contact point that is in force, of this kind, for the sector, and, of a coordinator, for the Member State of the marketplace or of the submitter.', mend: 'Read `GET /v1/contact-points`, or ask the operator to register it.', at: ['postReferral'] },
  NO_COORDINATED_ACTION: { means: 'The coordinated action that the notice names is not open, is for other sectors, or its submitter takes no part in it.', mend: 'Take part first, or leave `coordinatedAction` out.', ...NOTICE },
  ROUND_NOT_OPEN: { means: 'The window of the monitoring round has not begun, or has closed: what is recorded later does not count.', mend: 'Record looks within the window.', at: ['postRoundChecks'] },
  NO_QUEUE: { means: 'The marketplace has no queue: a person answers for it in the page, or it is not connected.', mend: 'Nothing is to be tested. With channel `queue` it gets its queues.', at: ['postTestMessage'] },
  HUMAN_REQUIRED: { means: 'A complaint was decided by automated means alone, which the law does not allow (DSA Art. 20(6)).', mend: 'Have a qualified person decide, and report that.', at: ['postAction', 'postComplaintDecision'], rows: ['postActionsBatch'] },
  RULE_NOT_MET: { means: 'The rule on which a re-appearance is to rest does not hold by what is recorded of both listings. `found` says which do.', mend: 'Name one that holds; or MANUAL, with a note that says what shows that it is the same.', at: ['postReappearance'] },
  CONTENT_NOT_KEPT: { means: 'Of this sector the address and the metadata are kept, and nothing of the content itself.', mend: 'Leave titles and files out. Hashes of pictures are taken.', at: ['postNotice', 'postNoticesBatch', 'postEvidence'] },
  NOT_FOR_REGISTER: { means: 'The register is for dangerous products and food. The genuine product has the barcode number of its counterfeit, and a legal specimen looks like an illegal one.', mend: 'Send notices on the listings. What was removed there is known again by seller, barcode number and picture.', at: ['postKnownProduct'] },
  NO_IDENTIFIER: { means: 'No listing could be known by what the entry says of the product.', mend: 'Give a barcode number, brand and models, or the hash of a picture that is not plain.', at: ['postKnownProduct'] },
  TOO_LARGE: { means: 'More than a call may hold: 5 MB, 1,000 listings, or 350 KB for one compressed notice, and for its personal data; or of evidence 20 MB a picture, 30 MB a PDF, 10 MB a capture, 100 MB a set, and 40 million pixels; or of figures to be shown a file of 48 MB, which is fetched as a file instead.', mend: 'Send it in parts.', at: ['getExportFigures', 'BODIES', 'getFlaggerReport', 'getEvidenceFile'], rows: ['postNoticesBatch', 'postAlerts'] },
  UNSUPPORTED_MEDIA_TYPE: { means: 'The body is not application/json.', mend: 'Send the header `content-type: application/json`.', at: ['BODIES'] },
  NO_REASON: { means: 'There is no explanation why the content is illegal (DSA Art. 16(2)(a)).', mend: 'Explain it in `explanation`.', ...NOTICE },
  INSUFFICIENT_EVIDENCE: { means: 'Nothing named shows what is alleged (DSA Art. 16(2)(a)).', mend: 'Name the alert, the test or analysis report, or the claim that misleads.', ...NOTICE },
  NO_URL: { means: 'This is no address of a page (DSA Art. 16(2)(b)).', mend: 'Write the whole address, beginning with https://, without spaces, port or user name.', at: [...ADDRESS.at, 'postAction', 'postReappearance'], rows: [...ADDRESS.rows, 'postActionsBatch'] },
  URL_NOT_ITEM: { means: 'The address is of a known marketplace, but of a search, a shop or a category, not of one listing.', mend: 'Give the address of the listing itself.', at: [...ADDRESS.at, 'postAction', 'postReappearance'], rows: [...ADDRESS.rows, 'postActionsBatch'] },
  WRONG_PLATFORM: { means: 'The host belongs to a known marketplace, which does not show its listings there.', mend: 'Give the address under which buyers see the listing.', at: [...ADDRESS.at, 'postAction', 'postReappearance'], rows: [...ADDRESS.rows, 'postActionsBatch'] },
  UNKNOWN_MARKETPLACE: { means: 'No registered marketplace has this host.', mend: 'Check the address, or ask the operator to register the marketplace.', at: [...ADDRESS.at, 'postAction', 'postReappearance'], rows: [...ADDRESS.rows, 'postActionsBatch'] },
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
  NO_HAZARD: { means: 'The hazard is not named.', mend: 'Give one of the listed hazards.', at: [...NOTICE.at, 'postKnownProduct'], rows: NOTICE.rows },
  NO_REFERENCE: { means: 'The case number is not in the form of its source.', mend: 'Write it as Safety Gate or RASFF does, such as SR/02417/26 or 2024.9650.', ...NOTICE },
  OUT_OF_SCOPE: { means: 'The authority is not registered for the sector of the notice.', mend: 'Leave it to the authority of the sector, or have the registration changed.', at: [...NOTICE.at, 'postCheck', 'postReappearance', 'postKnownProduct'], rows: NOTICE.rows },
  SELLER_LINKS_OFF: { means: 'Links of sellers are not switched on for this submitter, so numbers of sellers are not taken, and nothing is linked.', mend: 'Leave the numbers out; or have links switched on in the registration of the authority.', at: ['postNotice', 'postSellerLink'], rows: ['postNoticesBatch', 'postAlerts'] },
  NO_DELIVERY_PROOF: { means: 'The marketplace is not connected, so the notice must have reached it before.', mend: 'Say in `external` when it was received, and what proves it.', at: [...LISTING.at, 'postCheck', 'postReappearance'], rows: LISTING.rows },
  NO_GOOD_ITEM: { means: 'None of the listings can be taken. The faults of all are listed.', mend: 'Mend at least one. Good listings are taken even where others are bad.', ...NOTICE },
  TIME_NOT_PLAUSIBLE: { means: 'A reported time cannot be: in the future, before delivery or decision, or too long ago; or the cut of an export is too young.', mend: 'Check the clock and the time zone: instants are in UTC. Five minutes ahead are tolerated.', at: ['postNotice', ...REPORTS, 'postEvidence', 'postHold', 'postExport', 'postFlaggerMeasure', 'postSellerMeasure', 'postReferral', 'postCoordinatedAction', 'postMonitoringRound', 'postReappearance', 'postKnownProduct'], rows: ['postRoundChecks', 'postNoticesBatch', 'postAlerts', 'postActionsBatch'] },
  PERIOD_OVERLAPS: { means: 'The same kind of figure is reported for the same sector and time in another report.', mend: 'Correct that report, naming in `replaces` the version that stands; or leave the figure out.', at: ['postSelfReport'] },
  FIGURES_CONTRADICT: { means: 'Figures of a self-report cannot all be true: more by machines than in all, a share above 1, a period to come. The detail begins with the name of the check.', mend: 'Mend every fault that is listed.', at: ['postSelfReport'] },
  INVALID_PRINCIPAL: { means: 'No queue policy could name this AWS principal.', mend: 'Give an account number of 12 digits, or the ARN of an IAM role, user or account.', at: ['putOrganisation'] },
  CALENDAR_MISSING: { means: 'No calendar of public holidays of that place and year is loaded. `missing` says which.', mend: 'Ask again once it is published; the dates of later years are not guessed.', at: ['getDeadlines'] },
  CLOCK_UNVERIFIED: { means: 'The clock is known from memory only: nobody has read its source for this table.', mend: 'Read the law. No date is computed from it here.', at: ['getDeadlines'] },
}; // biome-ignore format: one row a code
