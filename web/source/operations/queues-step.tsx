import type { JSX } from 'preact';
import { api, ask } from '../api/client.ts';
import { useLoad } from '../api/load.ts';
import { SampleConsumer } from '../inbox/sample-consumer.tsx';
import { Details, Tag } from '../parts/basic.tsx';
import { CopyButton } from '../parts/copy.tsx';
import { text } from '../text/messages.ts';
import { useAgain } from './polling.ts';
import { rightsFor } from './queue-rights.ts';

interface Addresses {
  readonly inbox: string;
  readonly actions: string;
}

const EVERY_MILLISECONDS = 2_000;

function QueueAddress({ title, address, isThere }: { title: string; address: string; isThere: boolean }): JSX.Element {
  return (
    <>
      <h3 class="govuk-heading-s">
        {title}{' '}
        <Tag colour={isThere ? 'green' : 'grey'}>
          {text(isThere ? 'operations.queues.there' : 'operations.queues.notYet')}
        </Tag>
      </h3>
      <p class="govuk-body nb-text">
        <bdi>{address}</bdi>
      </p>
      <CopyButton value={address} label={text('operations.queues.copyAddress', { queue: title })} />
    </>
  );
}

/** The two queues: whether they are made, where they are, what rights the marketplace needs, and a program to begin with. */
export function QueuesStep({ id, queues }: { id: string; queues: Addresses }): JSX.Element {
  const state = useLoad(() => ask(api.GET('/v1/organisations/{id}/queues', { params: { path: { id } } })), [id]);
  const [isInbox, isActions] = [state.data?.inbox?.isThere ?? false, state.data?.actions?.isThere ?? false];
  useAgain(!isInbox || !isActions, EVERY_MILLISECONDS, state.reload);
  const rights = JSON.stringify(rightsFor(queues), null, 2);
  return (
    <>
      <p class="govuk-body">{text('operations.queues.what')}</p>
      <QueueAddress title={text('operations.queues.inbox')} address={queues.inbox} isThere={isInbox} />
      <QueueAddress title={text('operations.queues.actions')} address={queues.actions} isThere={isActions} />
      <h3 class="govuk-heading-s">{text('operations.queues.rights')}</h3>
      <p class="govuk-body">{text('operations.queues.rightsWhat')}</p>
      <pre class="nb-code nb-text">{rights}</pre>
      <CopyButton value={rights} label={text('operations.queues.copyRights')} />
      <Details title={text('operations.queues.sample')}>
        <SampleConsumer {...queues} />
      </Details>
    </>
  );
}
