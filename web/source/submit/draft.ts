import type { Alert } from '../../../shared/contracts/alert.ts';
import { draftFromAlert } from '../../../shared/domain/intake/notice-from-alert.ts';
import { SECTORS, type Sector } from '../../../shared/sectors/sectors.ts';
import type { components } from '../api/schema.generated.ts';
import type { Json } from '../forms/pointer.ts';
import { detailsOf, orderSpec, type Spec } from './field-spec.ts';

type Members = { readonly [name: string]: Json };
export type ItemDraft = { readonly url: string } & Members;

/** A notice as far as it is written. It lies in this browser until it is sent. */
export interface NoticeDraft {
  readonly kind: 'NOTICE' | 'ORDER';
  readonly reference: string;
  readonly items: readonly ItemDraft[];
  readonly sector?: Sector;
  readonly category?: string;
  readonly explanation?: string;
  readonly details?: Members;
  readonly goodFaith?: Members;
  readonly order?: Members;
  readonly onBehalfOf?: Members;
  readonly contact?: Members;
  readonly alert?: string;
  readonly coordinatedAction?: string;
  /** What was written for other sectors, in case one comes back to it. It is not sent. */
  readonly aside?: Readonly<Record<string, { readonly category?: string; readonly details?: Members }>>;
}

const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A name that nobody mistakes when it is read aloud. */
export const letters = (many: number): string =>
  [...crypto.getRandomValues(new Uint8Array(many))].map((byte) => LETTERS[byte % LETTERS.length]).join('');

export const freshReference = (now = new Date()): string => `${now.toISOString().slice(0, 10)}-${letters(6)}`;

/** Another sector has other categories and details: those of this one are laid aside. */
export function withSector(draft: NoticeDraft, sector: Sector | undefined): NoticeDraft {
  const { sector: before, category, details, aside = {}, ...rest } = draft;
  const laid = before ? { ...aside, [before]: { ...(category && { category }), ...(details && { details }) } } : aside;
  return { ...rest, ...(sector && { sector }), aside: laid, ...(sector && laid[sector]) };
}

const isMembers = (value: Json | undefined): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A group that was opened and left empty was never given; one that is required says itself what it lacks. */
function tidied(spec: Spec, value: Json | undefined): Json | undefined {
  if (spec.control !== 'group') return value;
  const members = isMembers(value) ? value : {};
  const given = spec.fields.flatMap((field): [string, Json][] => {
    const name = field.at.slice(spec.at.length + 1);
    const inner = tidied(field, members[name]);
    return inner === undefined ? [] : [[name, inner]];
  });
  return given.length > 0 || spec.isRequired ? Object.fromEntries(given) : undefined;
}

/** The same without members that hold nothing. */
function withoutEmpty(value: Json): Json | undefined {
  if (Array.isArray(value)) return value.map((each) => withoutEmpty(each) ?? {});
  if (!isMembers(value)) return value;
  const given = Object.entries(value).flatMap(([name, inner]): [string, Json][] => {
    const kept = withoutEmpty(inner);
    return kept === undefined ? [] : [[name, kept]];
  });
  return given.length > 0 ? Object.fromEntries(given) : undefined;
}

/** What is sent of a draft. */
export function bodyOf(draft: NoticeDraft): Members {
  const { aside: _, details, order, goodFaith, items, ...rest } = draft;
  const isOrder = draft.kind === 'ORDER';
  return {
    ...((withoutEmpty(rest as Members) ?? {}) as Members),
    items: withoutEmpty(items) as Json,
    ...(draft.sector && { details: tidied(detailsOf(draft.sector), details) }),
    ...(isOrder && { order: tidied(orderSpec(), order) }),
    ...(!isOrder && goodFaith && { goodFaith }),
  };
}

const asSector = (sector: unknown): Sector | undefined => SECTORS.find((each) => each === sector);

/** A notice on an alert: the officer reads it, names listings, and confirms it before it is sent. */
export const draftOnAlert = (alert: components['schemas']['Alert']): Partial<NoticeDraft> =>
  // Ids are plain text to whoever speaks HTTP.
  draftFromAlert(alert as unknown as Omit<Alert, 'digest'>);

/** A draft from a body that was written before, such as an order that was sent back. */
export function draftFromBody(body: unknown): Partial<NoticeDraft> {
  if (typeof body !== 'object' || body === null) return {};
  const { sector, kind, ...rest } = body as Readonly<Record<string, unknown>>;
  const known = asSector(sector);
  return {
    ...(rest as Partial<NoticeDraft>),
    kind: kind === 'ORDER' ? 'ORDER' : 'NOTICE',
    ...(known && { sector: known }),
  };
}
