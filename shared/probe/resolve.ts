import { promises } from 'node:dns';
import { refusedAs } from '../domain/probing/addresses.ts';
import { LookFault } from './look-fault.ts';

/** Whoever says under which addresses a host is. */
export type Resolver = Pick<typeof promises, 'resolve4' | 'resolve6'>;

/** What servers of names answer where there is no address of the kind that was asked for. */
const NONE: ReadonlySet<unknown> = new Set(['ENODATA', 'ENOTFOUND']);

/** None where the kind of address does not exist, or nobody answered for it: then it is not asked either. */
async function answered(addresses: Promise<string[]>): Promise<{ addresses: string[]; isKnown: boolean }> {
  try {
    return { addresses: await addresses, isKnown: true };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === undefined) throw error;
    return { addresses: [], isKnown: NONE.has(code) };
  }
}

/**
 * The one address to connect to. Every address of the host is judged first, and one that is not public refuses them all: a host that
 * also leads into a private net is not to be trusted with the others. Nobody asks again for this name before the connection.
 */
export async function addressOf(host: string, resolver: Resolver = promises): Promise<string> {
  const [four, six] = await Promise.all([answered(resolver.resolve4(host)), answered(resolver.resolve6(host))]);
  const addresses = [...four.addresses, ...six.addresses];
  const [first] = addresses;
  if (first === undefined) throw new LookFault(four.isKnown && six.isKnown ? 'NO_SUCH_HOST' : 'UNREACHABLE');
  if (addresses.some((address) => refusedAs(address) !== undefined)) throw new LookFault('ADDRESS_REFUSED');
  return first;
}
