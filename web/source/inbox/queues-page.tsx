import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { api, ask } from '../api/client.ts';
import { useLoad } from '../api/load.ts';
import { mayAct, useMe } from '../app/me.ts';
import { announce } from '../parts/announce.tsx';
import { Button } from '../parts/basic.tsx';
import { Failure, Loaded } from '../parts/loaded.tsx';
import { text } from '../text/messages.ts';
import { type QueueHealth, QueueHealthView } from './queue-health.tsx';
import { SampleConsumer } from './sample-consumer.tsx';

/** Sends a test message to the inbox queue, under an id of its own. */
function TestButton({ organisation, onSent }: { organisation: string; onSent: () => void }): JSX.Element {
  const [error, setError] = useState<Error>();
  const [isSending, setSending] = useState(false);
  const send = async () => {
    setSending(true);
    setError(undefined);
    const body = { actionId: `test-${crypto.randomUUID()}` };
    try {
      await ask(api.POST('/v1/organisations/{id}/test-messages', { params: { path: { id: organisation } }, body }));
      announce(text('inbox.tests.sent'));
      onSent();
    } catch (caught) {
      setError(caught as Error);
    } finally {
      setSending(false);
    }
  };
  return (
    <>
      {error && <Failure error={error} />}
      <Button isOff={isSending} onClick={() => void send()}>
        {text('inbox.tests.send')}
      </Button>
    </>
  );
}

function ForEngineers({ inbox, actions }: QueueHealth): JSX.Element | null {
  if (!inbox || !actions) return null;
  return (
    <section aria-labelledby="sample">
      <h2 class="govuk-heading-m" id="sample">
        {text('inbox.sample.title')}
      </h2>
      <SampleConsumer inbox={inbox.address} actions={actions.address} />
    </section>
  );
}

/** How the queues of the marketplace stand, for its engineers. */
export function QueuesPage(): JSX.Element {
  const { organisation } = useMe();
  const { id } = organisation;
  const loaded = useLoad(
    () => ask(api.GET('/v1/organisations/{id}/queues', { params: { path: { id: id as never } } })),
    [id],
  );
  return (
    <>
      <h1 class="govuk-heading-l">{text('inbox.queues.title')}</h1>
      <Loaded of={loaded}>
        {(health) => (
          <>
            <QueueHealthView health={health} />
            <div class="govuk-button-group">
              {health.channel === 'queue' && mayAct() && <TestButton organisation={id} onSent={loaded.reload} />}
              <Button kind="secondary" onClick={loaded.reload}>
                {text('inbox.queues.reload')}
              </Button>
            </div>
            <ForEngineers {...health} />
          </>
        )}
      </Loaded>
    </>
  );
}
