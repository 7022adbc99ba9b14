import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ACTED, DECIDED, RECEIPT, stamped } from '../steps.ts';
import { safetyNotice } from '../world.ts';
import { type Functions, type Players, Side } from './side.ts';

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

/** The number at the end of the driver's reference, which makes a notice of ours. */
const numberOf = (noticeRef: string): number => Number(/(\d+)$/.exec(noticeRef)?.[1]);

type Route = (side: Side, path: readonly string[], body: never) => Promise<unknown>;

/** What the driver of the yardstick calls, done with our functions. `removal` is a decision and its action. */
const ROUTES: Readonly<Record<string, Route>> = {
  notices: (side, _, { noticeRef, marketplaceId, listings }: Sent) =>
    side.submit({ ...safetyNotice(numberOf(noticeRef), marketplaceId, listings.length), reference: noticeRef }),
  receive: (side, [, , marketplace = '']) => side.receive(marketplace),
  ack: (side, [, , itemId = '']) => side.act(itemId, [stamped(RECEIPT)]),
  async removal(side, [, , itemId = ''], { jobId }: { jobId: string }) {
    await side.act(itemId, [stamped(DECIDED), stamped(ACTED)]);
    await side.done(itemId, jobId);
  },
  kpis: async (side) => [{ removed: await side.removed() }],
};

interface Sent {
  readonly noticeRef: string;
  readonly marketplaceId: string;
  readonly listings: readonly unknown[];
}

/** Answers the driver of the yardstick on a port of its own. */
export async function startAdapter(functions: Functions, players: Players, isBatched: boolean) {
  const side = new Side(functions, players, isBatched);
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '').split('/').filter(Boolean);
    const text = await bodyOf(request);
    try {
      const route = ROUTES[path.at(-1) ?? ''];
      if (!route) throw new Error(`The driver asks for ${request.url}`);
      const answer = await route(side, path, (text ? JSON.parse(text) : {}) as never);
      response.writeHead(200).end(JSON.stringify(answer ?? {}));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.close();
      server.closeAllConnections();
      await side.close();
    },
  };
}
