import { useCallback } from 'preact/hooks';
import { useLocation } from 'preact-iso';

export type Query = Readonly<Record<string, string>>;
type Changes = Readonly<Record<string, string | undefined>>;

/** The address with other members in its query; undefined and empty take one away. */
export function addressWith(address: URL, changes: Changes): string {
  const query = new URLSearchParams(address.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') query.delete(name);
    else query.set(name, value);
  }
  const search = query.toString();
  return address.pathname + (search && `?${search}`) + address.hash;
}

/** What was chosen on a page stands in its address, so that the address restores it. A choice replaces, a step (`isStep`) can be gone back. */
export function useQuery(): readonly [Query, (changes: Changes, isStep?: boolean) => void] {
  const { query, route } = useLocation();
  const change = useCallback(
    (changes: Changes, isStep = false) => route(addressWith(new URL(location.href), changes), !isStep),
    [route],
  );
  return [query, change];
}
