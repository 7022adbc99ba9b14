import { Agent, request } from 'node:http';

/** A connection pool to the interface, as lean as Node allows: what is measured is the system, not the driver. */
export class Caller {
  readonly #agent: Agent;
  readonly #host: string;
  readonly #port: number;
  readonly token: string;

  constructor(url: string, token: string, connections: number) {
    const { hostname, port } = new URL(url);
    this.#host = hostname;
    this.#port = Number(port);
    this.token = token;
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  call<Body>(method: string, path: string, body?: unknown): Promise<Body> {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const headers: Record<string, string | number> = { authorization: `Bearer ${this.token}` };
    if (text !== undefined) {
      headers['content-type'] = 'application/json';
      headers['content-length'] = Buffer.byteLength(text);
    }
    return new Promise((resolve, reject) => {
      const sending = request(
        { host: this.#host, port: this.#port, agent: this.#agent, method, path, headers },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('end', () => {
            const received = Buffer.concat(chunks).toString('utf8');
            if ((answer.statusCode ?? 500) >= 300)
              reject(new Error(`${method} ${path}: ${answer.statusCode} ${received.slice(0, 300)}`));
            else resolve(JSON.parse(received) as Body);
          });
        },
      );
      sending.on('error', reject);
      sending.end(text);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
