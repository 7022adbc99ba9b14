import { promises } from 'node:dns';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Fetched } from '../../../shared/domain/probing/fetched.ts';
import { type Asking, fetchPage } from '../../../shared/probe/fetch-page.ts';
import { startWeb, type Web } from './web.ts';

export const [HOST, BESIDE] = ['www.amber.example', 'pages.amber.example'] as const;
export const PATH = '/item/100001';
export const LISTING = `https://${HOST}${PATH}`;
export const USER_AGENT = 'NoticeboardProbe/1.0 (+mailto:probe@noticeboard.example)';

/** For answers that are waited for in vain. */
export const QUICK = { milliseconds: 400 };

interface Asked {
  readonly web: () => Web;
  /** Asks for the listing, or for another address. */
  readonly fetched: (address?: string, changes?: Partial<Asking>) => Promise<Fetched>;
}

/** A web of its own for a test file, in which the hosts of one marketplace may be asked. */
export function useWeb(): Asked {
  let web: Web | undefined;
  const current = () => {
    if (!web) throw new Error('The web has not started');
    return web;
  };
  const resolver = new promises.Resolver({ timeout: 100, tries: 1 });
  beforeAll(async () => {
    web = await startWeb(HOST, BESIDE, 'amber.example');
    resolver.setServers([web.names.address]);
  });
  afterAll(() => current().stop());
  beforeEach(() => current().clear());
  const asking = { hosts: new Set(['amber.example', BESIDE]), userAgent: USER_AGENT, resolver };
  return {
    web: current,
    fetched: (address = LISTING, changes = {}) => fetchPage(address, { ...asking, ...changes }),
  };
}
