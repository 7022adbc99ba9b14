import type { Alert } from '../contracts/alert.ts';
import { refuse } from '../contracts/faults.ts';
import type {
  KnownProduct,
  KnownProductChange,
  NewKnownProduct,
  ProductFeed,
  ProductFeedQuery,
} from '../contracts/known-product.ts';
import { digestOf } from '../domain/life/chain.ts';
import { nothingThere } from '../domain/ownership.ts';
import { enteredFrom, enteredFromAlert, withdrawn } from '../domain/products/known-product.ts';
import { RefusedError } from '../errors.ts';
import type { Caller } from '../runtime/caller.ts';
import { type KnownProducts, readChanges, type Standing } from '../store/known-products.ts';
import type { Registry } from '../store/registry.ts';
import type { Table } from '../store/table.ts';
import type { KnownProductId } from '../vocabulary/products.ts';

const reused = (reference: string) =>
  new RefusedError('REFERENCE_REUSED', `Decision ${reference} is in the register with another content`, {
    faults: [
      { pointer: '/reference', code: 'REFERENCE_REUSED', detail: 'Use a new reference, or send the same body again' },
    ],
  });

/** The same decision again, if it says the same: from when it holds is set at the first time where nobody says it. */
function sameAgain({ first }: Standing, product: KnownProduct, sent: NewKnownProduct): { same: KnownProductChange } {
  const again = { ...product, from: sent.from ?? first.product.from };
  if (digestOf(again) !== digestOf(first.product)) throw reused(sent.reference);
  return { same: first };
}

/** Enters a product from the decision of an authority. */
export async function enterProduct(
  { products, registry }: { readonly products: KnownProducts; readonly registry: Registry },
  { organisation: id }: Caller,
  sent: NewKnownProduct,
  now: Date,
): Promise<KnownProductChange> {
  const registration = await registry.organisation('authority', id);
  if (!registration) throw new RefusedError('FORBIDDEN', `The registry knows no authority ${id}`);
  const product = enteredFrom(sent, { id, organisation: registration.organisation }, now);
  if (Array.isArray(product)) throw refuse(product);
  const decide = (standing: Standing | undefined) =>
    standing ? sameAgain(standing, product, sent) : ({ next: { change: 'ENTERED', product } } as const);
  return products.change(product.id, decide, now);
}

/** Enters the product of an alert that was brought in. The first to bring it in stands for all. */
export async function enterAlert(products: KnownProducts, alert: Alert, now: Date): Promise<void> {
  const product = enteredFromAlert(alert);
  if (!product) return;
  await products.change(
    product.id,
    (standing) => (standing ? { same: standing.first } : { next: { change: 'ENTERED', product } }),
    now,
  );
}

/** Takes a product out of the register; with the same reason again, it is out already. */
export function withdrawProduct(
  products: KnownProducts,
  { organisation, reach }: Caller,
  { id, reason }: { readonly id: KnownProductId; readonly reason: string },
  now: Date,
): Promise<KnownProductChange> {
  return products.change(
    id,
    (standing) => {
      const product = standing?.last.product;
      if (!standing || !product || (reach !== 'all' && product.authority !== organisation)) throw nothingThere();
      if (product.withdrawn?.reason === reason) return { same: standing.last };
      return { next: { change: 'WITHDRAWN', product: withdrawn(product, reason, now) } };
    },
    now,
  );
}

const MOST_CHANGES = 200;

const toCursor = (n: number): string => Buffer.from(`change ${n}`).toString('base64url');

function fromCursor(cursor: string): number {
  const [, n] = /^change (\d{1,6})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (n !== undefined) return Number(n);
  throw new RefusedError('INVALID_CURSOR', 'This is no cursor of the register', {
    faults: [{ pointer: '/cursor', code: 'INVALID_CURSOR', detail: 'Send back what `next` said' }],
  });
}

/** Changes of the register in their order. Of one sector a page may hold few, and there may still be more. */
export async function readFeed(
  cases: Table,
  { cursor, sector, limit = MOST_CHANGES }: ProductFeedQuery,
): Promise<ProductFeed> {
  const after = cursor === undefined ? 0 : fromCursor(cursor);
  const changes = await readChanges(cases, after, limit);
  return {
    changes: changes.filter(({ product }) => !sector || product.sector === sector),
    next: toCursor(after + changes.length),
    hasMore: changes.length === limit,
  };
}
