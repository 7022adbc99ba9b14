import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { api, ask } from '../api/client.ts';
import { type Loaded as LoadedState, useLoad } from '../api/load.ts';
import type { components } from '../api/schema.generated.ts';
import { usePolling } from '../exports/polling.ts';
import { announce } from '../parts/announce.tsx';
import { Button, Link, PlainButton } from '../parts/basic.tsx';
import { Busy, Failure } from '../parts/loaded.tsx';
import { text } from '../text/messages.ts';
import { type Asked, exactFigures, exactOrder } from './ask-figures.ts';
import type { Shown } from './figure.ts';

type Job = components['schemas']['Export'];

/** An exact run: where it stands, and its figures once it is done. */
export interface Run {
  readonly state: Job['state'];
  readonly shown?: Shown;
}

async function readRun(id: string): Promise<Run> {
  const { state } = await ask(api.GET('/v1/exports/{id}', { params: { path: { id } } }));
  return state === 'DONE' ? { state, shown: await exactFigures(id) } : { state };
}

/** The run that an address names; looked at again until it is done. */
export function useRun(id: string | undefined): LoadedState<Run | undefined> {
  const loaded = useLoad(async () => (id ? readRun(id) : undefined), [id]);
  usePolling(loaded.reload, loaded.data?.state === 'REQUESTED');
  return loaded;
}

interface Props {
  readonly asked: Asked;
  readonly id: string | undefined;
  readonly run: LoadedState<Run | undefined>;
  /** Puts the run into the address, or takes it out. */
  readonly onChange: (id: string | undefined) => void;
}

/** Orders the same figures, computed exactly from the events. */
function Order({ asked, onChange }: Pick<Props, 'asked' | 'onChange'>): JSX.Element {
  const [error, setError] = useState<Error>();
  const [isSending, setIsSending] = useState(false);
  const order = async () => {
    setIsSending(true);
    setError(undefined);
    try {
      const { id } = await ask(api.POST('/v1/exports', { body: exactOrder(asked) }));
      announce(text('figures.exact.ordered'));
      onChange(id);
    } catch (reason) {
      setError(reason instanceof Error ? reason : new Error(String(reason)));
    } finally {
      setIsSending(false);
    }
  };
  return (
    <>
      {error && <Failure error={error} />}
      <p class="govuk-body">{text('figures.exact.what')}</p>
      <Button kind="secondary" isOff={isSending} onClick={() => void order()}>
        {text('figures.exact.order')}
      </Button>
    </>
  );
}

/** Whether what is seen is live or exact, and the way to the other. */
export function Exact({ asked, id, run, onChange }: Props): JSX.Element {
  const back = <PlainButton onClick={() => onChange(undefined)}>{text('figures.exact.back')}</PlainButton>;
  return (
    <div class="nb-exact nb-no-print">
      {!id && <Order asked={asked} onChange={onChange} />}
      {id && run.error && <Failure error={run.error} retry={run.reload} />}
      {id && !run.error && (!run.data || run.data.state === 'REQUESTED') && (
        <Busy label={text('figures.exact.making')} />
      )}
      {run.data?.state === 'FAILED' && <Failure error={new Error(text('figures.exact.failed'))} />}
      {id && (
        <p class="govuk-body">
          {back} · <Link to={`/exports/${id}`}>{text('figures.exact.manifest')}</Link>
        </p>
      )}
    </div>
  );
}
