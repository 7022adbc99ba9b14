import { getServers, setServers } from 'node:dns';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { type AddressInfo, Socket } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { vi } from 'vitest';
import { type Certificate, certificateFor } from './certificate.ts';
import { type NameServer, startNameServer } from './name-server.ts';

/** Whatever a server does when it is asked. */
export type Page = (request: IncomingMessage, response: ServerResponse) => void;

/** A piece of the open web on this machine. */
export interface Web {
  readonly names: NameServer;
  /** Addresses that somebody wanted to connect to, with their ports, in their order. */
  readonly connected: string[];
  /** What was asked: host and path. */
  readonly asked: string[];
  /** What the headers of the last request were. */
  headers(): IncomingMessage['headers'];
  show(host: string, path: string, page: Page): void;
  /** Comes when nobody holds a connection any more. */
  released(): Promise<unknown>;
  /** Takes away what was shown, and forgets what was asked. */
  clear(): void;
  stop(): Promise<void>;
}

/** A public address under which the servers of a test are; behind it nobody is asked. */
export const PUBLIC = '93.184.216.34';
/** Another machine there, which proves to be somebody whom nobody trusts. */
export const IMPOSTOR = '93.184.216.66';

type Connecting = { host?: string; port?: number };

/** The first argument of `Socket.connect` as Node.js calls it: options, or a list that begins with them. */
const optionsIn = (first: unknown): Connecting => (Array.isArray(first) ? first[0] : first) as Connecting;

/** Lets nobody leave this machine: who connects to a public address gets to the server that plays it, or nowhere. */
function enclose(ports: ReadonlyMap<string, number>, connected: string[]): () => void {
  const { connect } = Socket.prototype;
  const spy = vi.spyOn(Socket.prototype, 'connect').mockImplementation(function (this: Socket, ...given: unknown[]) {
    const options = optionsIn(given[0]);
    const isOfTest = options.host !== undefined && options.host !== '127.0.0.1' && options.host !== 'localhost';
    if (isOfTest) {
      connected.push(`${options.host}:${options.port}`);
      const port = ports.get(options.host ?? '');
      if (port === undefined) throw new Error(`The test would have connected to ${options.host}`);
      Object.assign(options, { host: '127.0.0.1', port });
    }
    return connect.apply(this, given as never);
  });
  return () => spy.mockRestore();
}

async function listen(certificate: Certificate, answer: Page): Promise<{ server: Server; port: number }> {
  const server = createServer({ ...certificate, ALPNProtocols: ['http/1.1'] }, answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port };
}

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/**
 * Servers for some hosts at a public address, a server of names, and nothing beside: what this process asks for, it asks here until
 * it is stopped.
 */
export async function startWeb(...hosts: readonly string[]): Promise<Web> {
  const pages = new Map<string, Page>();
  const [connected, asked]: [string[], string[]] = [[], []];
  let headers: IncomingMessage['headers'] = {};
  const answer: Page = (request, response) => {
    headers = request.headers;
    const place = `${request.headers.host}${request.url}`;
    asked.push(place);
    const page = pages.get(place);
    if (page) return page(request, response);
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing is here');
  };
  const trusted = certificateFor(...hosts);
  const [market, impostor] = [await listen(trusted, answer), await listen(certificateFor(...hosts), answer)];
  const names = await startNameServer();
  for (const host of hosts) names.lead(host, [PUBLIC]);
  const [before, servers] = [getCACertificates('default'), getServers()];
  setServers([names.address]);
  setDefaultCACertificates([...before, trusted.cert]);
  const open = new Set<Socket>();
  market.server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  const letOut = enclose(
    new Map([
      [PUBLIC, market.port],
      [IMPOSTOR, impostor.port],
    ]),
    connected,
  );
  return {
    names,
    connected,
    asked,
    headers: () => headers,
    released: () => Promise.all([...open.values()].map((socket) => once(socket, 'close'))),
    show: (host, path, page) => void pages.set(`${host}${path}`, page),
    clear() {
      pages.clear();
      for (const list of [connected, asked, names.asked]) list.length = 0;
      for (const host of hosts) names.lead(host, [PUBLIC]);
    },
    async stop() {
      letOut();
      setServers(servers);
      setDefaultCACertificates(before);
      await Promise.all([close(market.server), close(impostor.server), names.stop()]);
    },
  };
}

/** A page of HTML, with a status and headers of its own if need be. */
export const page =
  (body: string | Uint8Array, status = 200, headers: Record<string, string> = {}): Page =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  };

export const leadTo = (location: string, status = 302): Page => page('', status, { location });
