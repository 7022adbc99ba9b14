import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { api, ask } from '../api/client.ts';
import { announce } from '../parts/announce.tsx';
import { Button } from '../parts/basic.tsx';
import { Failure } from '../parts/loaded.tsx';
import { text } from '../text/messages.ts';
import { sizeText } from '../text/numbers.ts';
import { overall } from './check.ts';
import { CheckResult } from './check-result.tsx';
import { FileTable } from './file-table.tsx';
import { type CheckState, type Export, isFinding, type Kept, type Manifest, runCheck } from './run-check.ts';
import { VerifyYourself } from './verify-yourself.tsx';

/** What is smaller is checked without being asked. In bytes. */
const SMALL = 20_000_000;

const NOTHING: CheckState = { files: {}, isDone: false };

interface Checking {
  readonly state: CheckState | undefined;
  readonly error: Error | undefined;
  readonly kept: Kept;
  start(): void;
}

function said(state: CheckState): void {
  const findings = [state.manifest, state.signature, state.key, ...Object.values(state.files).filter(isFinding)];
  announce(text(`exports.overall.${overall(findings.filter((each) => each !== undefined))}`));
}

/** The check of an export: begun by itself where there is little to fetch. Addresses are asked for anew, since they end. */
function useCheck(id: string, isSmall: boolean): Checking {
  const [state, setState] = useState<CheckState>();
  const [error, setError] = useState<Error>();
  const [kept, setKept] = useState<Kept>(new Map());
  const running = useRef<AbortController>(undefined);
  const start = () => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    setError(undefined);
    setState(NOTHING);
    let last = NOTHING;
    const show = (next: CheckState) => {
      last = next;
      setState(next);
    };
    ask(api.GET('/v1/exports/{id}', { params: { path: { id } } }))
      .then((job) => runCheck(job, control.signal, show))
      .then((found) => {
        setKept(found);
        said(last);
      })
      .catch((caught: unknown) => {
        if (!control.signal.aborted) setError(caught instanceof Error ? caught : new Error(String(caught)));
      });
  };
  useEffect(() => {
    if (isSmall) start();
    return () => running.current?.abort();
  }, [id]);
  return { state, error, kept, start };
}

/** The files of an export, whether they are what was made and signed, and how to have them. */
export function CheckedFiles({ id, job, manifest }: { id: string; job: Export; manifest: Manifest }): JSX.Element {
  const size = manifest.files.reduce((sum, { bytes }) => sum + bytes, 0);
  const check = useCheck(id, size <= SMALL);
  const { state } = check;
  return (
    <>
      <h2 class="govuk-heading-m">{text('exports.check.title')}</h2>
      {check.error && <Failure error={check.error} retry={check.start} />}
      {!state && (
        <p>
          <Button onClick={check.start}>{text('exports.check.start', { size: sizeText(size) })}</Button>
        </p>
      )}
      {state && !check.error && <CheckResult state={state} files={manifest.files.length} />}
      {state?.isDone && (
        <Button kind="secondary" onClick={check.start}>
          {text('exports.check.again')}
        </Button>
      )}
      <h2 class="govuk-heading-m">{text('exports.files.title')}</h2>
      <FileTable id={id} job={job} manifest={manifest} state={state} kept={check.kept} />
      <VerifyYourself kid={state?.kid} asOf={manifest.asOf} />
    </>
  );
}
