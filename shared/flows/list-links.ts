import type * as z from 'zod/mini';
import type { SellerLinkPage, SellerLinkQuery } from '../contracts/seller-link.ts';
import { type LinkDecision, latestWords, linksOf } from '../domain/sellers/links.ts';
import type { Caller } from '../runtime/caller.ts';
import type { Registry } from '../store/registry.ts';
import { readNumbers } from '../store/seller-numbers.ts';
import type { Table } from '../store/table.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import { linkingOf } from './link-sellers.ts';
import { cursorOf, placeOf } from './pages.ts';
import { sightOf } from './seller-record.ts';
import { linkDecisions } from './show-links.ts';

const DEFAULT_LIMIT = 20;
/** Entries of the ledger are numbered: a page ends before the number of its last pair. */
const PLACE = /^\d{1,9}$/;

interface Word extends LinkDecision {
  /** Its number among all words. */
  readonly n: number;
}

/** What stands of a pair, with the kinds of numbers that both have. */
async function shown(cases: Table, authority: OrganisationId, { n: _, ...word }: Word) {
  const link = linksOf(word.from, await readNumbers(cases, authority, word.from), [word]);
  const other = link.find(({ seller }) => seller === word.to);
  return { ...word, state: other?.state ?? 'MATCHED', reasons: [...(other?.reasons ?? [])] };
}

/** What people of an authority have said of sellers that may be one trader: the latest word on each pair, newest first. */
export async function listLinks(
  { cases, registry }: { readonly cases: Table; readonly registry: Registry },
  caller: Caller,
  { state, limit = DEFAULT_LIMIT, cursor }: SellerLinkQuery,
): Promise<z.input<typeof SellerLinkPage>> {
  const before = Number(placeOf(cursor, PLACE) ?? Number.POSITIVE_INFINITY);
  const authority = linkingOf(await sightOf(registry, { ...caller, reach: 'sector' }));
  const words = latestWords(await linkDecisions(cases, authority)).filter(
    (word) => word.n < before && (!state || word.state === state),
  );
  const page = words.slice(0, limit);
  const links = await Promise.all(page.map(({ state: _, ...word }) => shown(cases, authority, word)));
  const last = page.at(-1);
  return { links, ...(last && words.length > limit && { next: cursorOf(String(last.n)) }) };
}
