import type { Closing } from './closing.ts';
import { cognitoOperations } from './control/cognito.ts';
import { kmsOperations } from './control/kms.ts';
import { mailOperations } from './control/mail.ts';
import { openMappings } from './control/mappings.ts';
import { secretOperations } from './control/secrets.ts';
import { startControl } from './control/server.ts';
import type { Functions } from './functions/functions.ts';
import type { Ground } from './ground.ts';
import type { Front } from './http/distribution.ts';
import { routerOf, throttleOf } from './http/routes.ts';
import { startHttp } from './http/server.ts';
import { unthrottled } from './http/throttle.ts';
import { scopesOf } from './identity/clients.ts';
import type { IdentityStore } from './identity/store.ts';
import { close } from './listen.ts';
import type { QueueMapping } from './sources/queue-mapping.ts';
import { startQueue } from './sources/sources.ts';
import type { System } from './template/system.ts';

interface Parts {
  readonly ground: Ground;
  readonly system: System;
  readonly functions: Functions;
  readonly store: IdentityStore;
  /** Where queue mappings are put as they start. */
  readonly queues: QueueMapping[];
  readonly isThrottled: boolean;
  readonly front: Front | undefined;
}

/** The control calls of the functions, with the queue mappings that such calls have made. */
async function startCalls({ ground, system, functions, store, queues }: Parts, closing: Closing): Promise<void> {
  const { directory, endpoints, ports } = ground;
  closing.add(async () => void (await Promise.all(queues.map((queue) => queue.stop()))));
  const mappings = openMappings({
    directory,
    functions,
    queues: endpoints.sqs,
    start: (mapping, to) => queues.push(startQueue(mapping, to, { system, queues: endpoints.sqs })),
  });
  const [pool] = system.all('AWS::Cognito::UserPool');
  const control = await startControl(ports.control, {
    ...mappings,
    ...cognitoOperations({ id: pool?.ref ?? '', scopes: scopesOf(system), store }),
    ...secretOperations(system, directory),
    ...mailOperations(directory),
    ...kmsOperations(system, directory),
  });
  closing.add(() => close(control));
}

/** Starts what answers: control calls and the HTTP API. */
export async function startServers(parts: Parts, closing: Closing): Promise<void> {
  const { ground, system, functions, isThrottled, front } = parts;
  await startCalls(parts, closing);
  const throttle = isThrottled ? throttleOf(system) : unthrottled;
  const api = await startHttp(ground.ports.api, { router: routerOf(system, functions), throttle, front });
  closing.add(() => close(api));
}
