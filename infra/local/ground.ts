import type { Closing } from './closing.ts';
import { type Directory, openDirectory } from './directory.ts';
import type { Endpoints } from './environment.ts';
import { openSecrets, type Secrets } from './identity/secrets.ts';
import { choosePorts, HOST, type Ports } from './ports.ts';
import { openProcesses, type Processes } from './processes.ts';
import { chooseDynamo, type Dynamo } from './tables/dynoxide.ts';

/** What a local stack stands on, before anything of the template runs. */
export interface Ground {
  readonly directory: Directory;
  readonly processes: Processes;
  readonly ports: Ports;
  readonly secrets: Secrets;
  readonly dynamo: Dynamo;
  readonly url: string;
  readonly issuer: string;
  readonly endpoints: Endpoints;
}

const OLDEST_NODE = 24;

function checkNode(): void {
  const { node } = process.versions;
  if (Number.parseInt(node, 10) >= OLDEST_NODE) return;
  throw new Error(`The local stack needs Node ${OLDEST_NODE}, this is ${node}: start it by npm, which brings its own`);
}

const at = (port: number) => `http://${HOST}:${port}`;

function endpointsOf(dynamo: Dynamo, ports: Ports): Endpoints {
  const [queues, control] = [at(ports.queues), at(ports.control)];
  const controls = { lambda: control, cognito: control, secrets: control, mail: control, keys: control };
  return { dynamodb: dynamo.endpoint, sqs: queues, s3: queues, ...controls };
}

export async function openGround(path: string, asked: Partial<Ports> | undefined, closing: Closing): Promise<Ground> {
  checkNode();
  const directory = openDirectory(path);
  closing.add(() => directory.close());
  const processes = await openProcesses(directory);
  closing.add(() => processes.stop());
  const ports = await choosePorts(directory, asked);
  const dynamo = chooseDynamo(directory, ports.dynamodb);
  const [url, issuer] = [at(ports.api), at(ports.identity)];
  const secrets = openSecrets(directory);
  return { directory, processes, ports, dynamo, secrets, url, issuer, endpoints: endpointsOf(dynamo, ports) };
}
