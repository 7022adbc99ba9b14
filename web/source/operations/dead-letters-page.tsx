import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { api, ask } from '../api/client.ts';
import { useLoad } from '../api/load.ts';
import { useQuery } from '../app/query.ts';
import { announce } from '../parts/announce.tsx';
import { Button, Details } from '../parts/basic.tsx';
import { CopyButton } from '../parts/copy.tsx';
import { Empty, Failure, Loaded } from '../parts/loaded.tsx';
import { text, word } from '../text/messages.ts';
import { LetterTable } from './letter-table.tsx';
import type { Letter, Result } from './letters.ts';
import { mayReplay, tally } from './letters.ts';

const COMMAND = 'npm run replay';

interface Replaying {
  readonly results: ReadonlyMap<string, Result>;
  readonly isBusy: boolean;
  readonly error: Error | undefined;
  replay(letters: readonly Letter[]): Promise<void>;
}

/** Sends letters back, and keeps of each what became of it. */
function useReplay(after: () => void): Replaying {
  const [results, setResults] = useState<ReadonlyMap<string, Result>>(new Map());
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const replay = async (letters: readonly Letter[]) => {
    if (isBusy || letters.length === 0) return;
    setBusy(true);
    setError(undefined);
    try {
      const body = { letters: letters.map(({ id }) => id) };
      const answer = await ask(api.POST('/v1/dead-letters/replay', { body }));
      setResults((before) => new Map([...before, ...answer.results.map((each) => [each.id, each] as const)]));
      announce(text('operations.letters.replayed', { ...tally(answer.results) }));
      after();
    } catch (failure) {
      setError(failure instanceof Error ? failure : new Error(String(failure)));
    } finally {
      setBusy(false);
    }
  };
  return { results, isBusy, error, replay };
}

function Results({ results }: { results: ReadonlyMap<string, Result> }): JSX.Element | null {
  if (results.size === 0) return null;
  return (
    <section class="nb-card">
      <h2 class="govuk-heading-m">{text('operations.letters.results')}</h2>
      <p class="govuk-body">{text('operations.letters.replayed', { ...tally([...results.values()]) })}</p>
      <ul class="govuk-list">
        {[...results.values()].map(({ id, result, why }) => (
          <li key={id}>
            <code class="nb-text">{id}</code>: {word('replayResult', result)}
            {why && ` (${why})`}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What could not be processed, by queue, and the way back once the cause is mended. */
export function DeadLettersPage(): JSX.Element {
  const loaded = useLoad(() => ask(api.GET('/v1/dead-letters')), []);
  const [query, setQuery] = useQuery();
  const chosen = new Set((query['letters'] ?? '').split(' ').filter(Boolean));
  const choose = (ids: ReadonlySet<string>) => setQuery({ letters: [...ids].join(' ') });
  const replaying = useReplay(() => {
    choose(new Set());
    loaded.reload();
  });
  return (
    <>
      <h1 class="govuk-heading-l">{text('operations.letters.title')}</h1>
      <p class="govuk-body">{text('operations.letters.what')}</p>
      {replaying.error && <Failure error={replaying.error} />}
      <Results results={replaying.results} />
      <Loaded of={loaded}>
        {({ letters, isAll }) => {
          const ready = letters.filter((letter) => mayReplay(letter) && chosen.has(letter.id));
          if (letters.length === 0) {
            return <Empty title={text(isAll ? 'operations.letters.none' : 'operations.letters.inHand')} />;
          }
          return (
            <>
              <div class="govuk-button-group">
                <Button isOff={ready.length === 0 || replaying.isBusy} onClick={() => void replaying.replay(ready)}>
                  {text('operations.letters.replayChosen', { count: ready.length })}
                </Button>
                <Button kind="secondary" onClick={() => choose(new Set(letters.filter(mayReplay).map(({ id }) => id)))}>
                  {text('operations.letters.chooseAll')}
                </Button>
                <Button kind="secondary" onClick={loaded.reload}>
                  {text('operations.again')}
                </Button>
              </div>
              <LetterTable
                letters={letters}
                chosen={chosen}
                onChoose={choose}
                onReplay={(letter) => void replaying.replay([letter])}
              />
              {!isAll && <p class="govuk-body">{text('operations.letters.more')}</p>}
            </>
          );
        }}
      </Loaded>
      <Details title={text('operations.letters.command')}>
        <p class="govuk-body">{text('operations.letters.commandWhat')}</p>
        <pre class="nb-code nb-text">{COMMAND}</pre>
        <CopyButton value={COMMAND} />
      </Details>
    </>
  );
}
