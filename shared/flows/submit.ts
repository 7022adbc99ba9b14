import { randomBytes } from 'node:crypto';
import type { Alert } from '../contracts/alert.ts';
import { MAX_ITEMS_PER_CALL, type Notice } from '../contracts/notice.ts';
import type { Identify } from '../domain/intake/identified.ts';
import type { Pseudonym } from '../domain/intake/listings.ts';
import { type Reception, receiptOf, receive } from '../domain/intake/receive.ts';
import { alertReceiptOf, receiveAlert } from '../domain/intake/receive-alert.ts';
import { type Directory, openDirectory } from '../domain/listing/directory.ts';
import { RefusedError } from '../errors.ts';
import { type Keeping, keep } from '../store/notices.ts';
import type { Registry } from '../store/registry.ts';
import type { Table } from '../store/table.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import type { Role } from '../vocabulary/roles.ts';
import { coordinatedCheck } from './coordinated-check.ts';
import { ordersWithheld } from './second-pair.ts';

/** Who submits, as the route found them. */
export interface Submitting {
  readonly organisation: OrganisationId;
  readonly role: Role;
  /** A second person has approved of the order. */
  readonly isApproved?: true;
}

/** What became of one submission of a call. */
export type Result<Receipt> = { readonly receipt: Receipt } | { readonly refused: RefusedError };

const SALT_BYTES = 16;

let opened: { readonly from: unknown; readonly directory: Directory } | undefined;

/** Opening a directory compiles every pattern of every marketplace: done again only when the registry was read again. */
function directoryOf(marketplaces: Reception['marketplaces']): Directory {
  if (opened?.from !== marketplaces) {
    const listed = [...marketplaces].map(([id, { listings }]) => ({ id, listings }));
    opened = { from: marketplaces, directory: openDirectory(listed) };
  }
  return opened.directory;
}

/** What a submission of somebody is read against today. */
export async function receptionFor(
  { registry, identifying }: Intake,
  { organisation: id, role }: Submitting,
  pseudonym: Pseudonym,
  now: Date,
): Promise<Omit<Reception, 'salt'>> {
  const [registration, marketplaces] = await Promise.all([registry.organisation(role, id), registry.marketplaces()]);
  if (!registration) throw new RefusedError('FORBIDDEN', `The registry knows no ${role} ${id}`);
  const { organisation } = registration;
  const isLinking = organisation.role === 'authority' && organisation.sellerLinks === true;
  return {
    submitter: { id, organisation },
    marketplaces,
    directory: directoryOf(marketplaces),
    now,
    pseudonym,
    ...(isLinking && identifying && { identify: identifying(pseudonym, id) }),
  };
}

/** The same for the submissions of one call, with what is known of the coordinated actions that they name. */
export async function receptionOfCall(
  intake: Intake,
  who: Submitting,
  sent: readonly unknown[],
  now: Date,
): Promise<Omit<Reception, 'salt'>> {
  const lackOfAction = await coordinatedCheck(intake.cases, who.organisation, sent, now);
  return { ...(await receptionFor(intake, who, await intake.pseudonym(), now)), lackOfAction };
}

export const freshSalt = (): string => randomBytes(SALT_BYTES).toString('base64url');

/** Everything a submission passes through, with the tables behind it. */
export interface Intake {
  readonly cases: Table;
  readonly registry: Registry;
  readonly pseudonym: () => Promise<Pseudonym>;
  /** How numbers of sellers are read, where they are: for authorities with links of sellers switched on. */
  readonly identifying?: (pseudonym: Pseudonym, authority: OrganisationId) => Identify;
}

type Read<S extends Notice | Alert> = (sent: unknown, reception: Reception) => Keeping<S>;

function attempt<S extends Notice | Alert>(
  read: Read<S>,
  sent: unknown,
  reception: Omit<Reception, 'salt'>,
): Keeping<S> | RefusedError {
  try {
    return read(sent, { ...reception, salt: freshSalt() });
  } catch (error) {
    if (error instanceof RefusedError) return error;
    throw error;
  }
}

/** Submissions of one call: each is read and kept by itself, and the bad ones harm no other. */
async function submitAll<S extends Notice | Alert, Receipt>(
  intake: Intake,
  who: Submitting,
  sent: readonly unknown[],
  { read, receipt }: { read: Read<S>; receipt: (submission: S) => Receipt },
): Promise<Result<Receipt>[]> {
  const reception = await receptionOfCall(intake, who, sent, new Date());
  const withheld = await ordersWithheld(intake, who, sent);
  const readings = sent.map((each) => withheld.get(each) ?? attempt(read, each, reception));
  const keepings = readings.filter((reading): reading is Keeping<S> => !(reading instanceof RefusedError));
  const kept = await keep(intake.cases, keepings);
  return readings.map((reading) => {
    if (reading instanceof RefusedError) return { refused: reading };
    const outcome = kept[keepings.indexOf(reading)];
    if (!outcome) throw new Error('A submission was left without an outcome');
    return 'refused' in outcome ? outcome : { receipt: receipt(outcome.submission) };
  });
}

const NOTICES = {
  read: (sent: unknown, reception: Reception): Keeping<Notice> => {
    const { notice, party, identified } = receive(sent, reception);
    return { submission: notice, party, identified };
  },
  receipt: receiptOf,
};

const ALERTS = {
  read: (sent: unknown, reception: Reception): Keeping<Alert> => ({ submission: receiveAlert(sent, reception).alert }),
  receipt: alertReceiptOf,
};

const itemsIn = (sent: unknown): number =>
  typeof sent === 'object' && sent !== null && 'items' in sent && Array.isArray(sent.items) ? sent.items.length : 0;

/** A call holds so many listings and no more. */
export function checkSize(sent: readonly unknown[]): void {
  const items = sent.reduce<number>((sum, each) => sum + itemsIn(each), 0);
  if (items > MAX_ITEMS_PER_CALL) {
    throw new RefusedError(
      'TOO_LARGE',
      `A call holds at most ${MAX_ITEMS_PER_CALL} listings in all; this one holds ${items}`,
    );
  }
}

/** Submits one notice or order. */
export async function submitNotice(intake: Intake, who: Submitting, sent: unknown) {
  checkSize([sent]);
  const [result] = await submitAll(intake, who, [sent], NOTICES);
  if (!result) throw new Error('A notice was left without a result');
  if ('refused' in result) throw result.refused;
  return result.receipt;
}

export function submitNotices(intake: Intake, who: Submitting, sent: readonly unknown[]) {
  checkSize(sent);
  return submitAll(intake, who, sent, NOTICES);
}

export function submitAlerts(intake: Intake, who: Submitting, sent: readonly unknown[]) {
  checkSize(sent);
  return submitAll(intake, who, sent, ALERTS);
}
