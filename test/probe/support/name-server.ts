import { createSocket, type RemoteInfo } from 'node:dgram';
import { once } from 'node:events';
import ipaddr from 'ipaddr.js';

/** What a name leads to: the same each time, or one answer after the other, the last of them for ever. */
type Answers = readonly string[] | 'SERVFAIL' | 'SILENCE';

export interface NameServer {
  /** As `setServers` takes it. */
  readonly address: string;
  /** What was asked, in its order: `A www.amber.example`. */
  readonly asked: string[];
  lead(host: string, ...turns: readonly Answers[]): void;
  stop(): Promise<void>;
}

const KINDS = new Map([
  [1, 'A'],
  [28, 'AAAA'],
]);
const HEADER_BYTES = 12;
const [NO_ERROR, SERVER_FAILED, NO_SUCH_NAME] = [0, 2, 3];

interface Question {
  readonly host: string;
  readonly type: number;
  readonly bytes: Buffer;
}

function readQuestion(message: Buffer): Question {
  const labels: string[] = [];
  let at = HEADER_BYTES;
  for (let length = message[at] ?? 0; length > 0; length = message[at] ?? 0) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  const end = at + 5;
  return {
    host: labels.join('.').toLowerCase(),
    type: message.readUInt16BE(at + 1),
    bytes: message.subarray(HEADER_BYTES, end),
  };
}

/** An address as it stands in an answer: the name of the question, its kind, nothing to be remembered, its bytes. */
function record(address: string): Buffer {
  const data = Buffer.from(ipaddr.parse(address).toByteArray());
  const head = Buffer.alloc(HEADER_BYTES);
  head.writeUInt16BE(0xc00c, 0);
  head.writeUInt16BE(data.length === 4 ? 1 : 28, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}

function reply(message: Buffer, { bytes }: Question, code: number, addresses: readonly string[]): Buffer {
  const head = Buffer.alloc(HEADER_BYTES);
  message.copy(head, 0, 0, 2);
  head.writeUInt16BE(0x8180 | code, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(addresses.length, 6);
  return Buffer.concat([head, bytes, ...addresses.map(record)]);
}

/** A server of names on this machine that says what a test tells it to, also one thing first and another afterwards. */
export async function startNameServer(): Promise<NameServer> {
  const turns = new Map<string, Answers[]>();
  const taken = new Map<string, number>();
  const asked: string[] = [];
  const socket = createSocket('udp4');
  const answersTo = (kind: string, host: string): Answers | undefined => {
    const all = turns.get(host);
    const turn = taken.get(`${kind} ${host}`) ?? 0;
    taken.set(`${kind} ${host}`, turn + 1);
    return all?.[Math.min(turn, all.length - 1)];
  };
  socket.on('message', (message: Buffer, from: RemoteInfo) => {
    const question = readQuestion(message);
    const kind = KINDS.get(question.type) ?? String(question.type);
    asked.push(`${kind} ${question.host}`);
    const answers = answersTo(kind, question.host);
    if (answers === 'SILENCE') return;
    const isFour = kind === 'A';
    const addresses = Array.isArray(answers) ? answers.filter((each) => !each.includes(':') === isFour) : [];
    const code = answers === 'SERVFAIL' ? SERVER_FAILED : answers === undefined ? NO_SUCH_NAME : NO_ERROR;
    socket.send(reply(message, question, code ?? 0, addresses), from.port, from.address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return {
    address: `127.0.0.1:${socket.address().port}`,
    asked,
    lead: (host, ...told) => {
      turns.set(host, [...told]);
      for (const kind of KINDS.values()) taken.delete(`${kind} ${host}`);
    },
    stop: () => new Promise((resolve) => void socket.close(() => resolve())),
  };
}
