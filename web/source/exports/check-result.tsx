import type { JSX } from 'preact';
import { Tag } from '../parts/basic.tsx';
import { Progress } from '../parts/progress.tsx';
import { text } from '../text/messages.ts';
import { type Finding, overall, type Verdict } from './check.ts';
import { type CheckState, isFinding } from './run-check.ts';

const COLOURS = { RIGHT: 'green', WRONG: 'red', UNCHECKED: 'yellow' } as const;

export const VerdictTag = ({ verdict }: { verdict: Verdict }): JSX.Element => (
  <Tag colour={COLOURS[verdict]}>{text(`exports.verdict.${verdict}`)}</Tag>
);

function Line({ title, finding }: { title: string; finding: Finding }): JSX.Element {
  return (
    <li class="nb-finding">
      <VerdictTag verdict={finding.verdict} /> <strong>{title}</strong>:{' '}
      {text(`exports.why.${finding.why}`, finding.values)}
    </li>
  );
}

function Overall({ verdict }: { verdict: Verdict }): JSX.Element {
  if (verdict === 'WRONG')
    return (
      <div class="govuk-error-summary" role="alert">
        <h3 class="govuk-error-summary__title">{text('exports.overall.WRONG')}</h3>
        <div class="govuk-error-summary__body">
          <p>{text('exports.overall.wrongText')}</p>
        </div>
      </div>
    );
  return (
    <p class="govuk-body-l">
      <VerdictTag verdict={verdict} /> {text(`exports.overall.${verdict}`)}
    </p>
  );
}

/** What the check of an export has found so far, and in the end of all of it. */
export function CheckResult({ state, files }: { state: CheckState; files: number }): JSX.Element {
  const { manifest, signature, key, isDone } = state;
  const looked = Object.values(state.files).filter(isFinding);
  const wrong = looked.filter(({ verdict }) => verdict === 'WRONG').length;
  const all = [manifest, signature, key, ...looked].filter((each) => each !== undefined);
  return (
    <div class="nb-check" data-done={isDone ? 'yes' : 'no'}>
      {isDone ? (
        <Overall verdict={overall(all)} />
      ) : (
        <Progress
          label={text('exports.check.running', { done: looked.length, files })}
          done={looked.length}
          of={files}
        />
      )}
      <ul class="govuk-list">
        {manifest && <Line title={text('exports.check.manifest')} finding={manifest} />}
        {signature && <Line title={text('exports.check.signature')} finding={signature} />}
        {key && <Line title={text('exports.check.key')} finding={key} />}
      </ul>
      {isDone && <p>{text('exports.check.files', { right: looked.length - wrong, wrong, files })}</p>}
    </div>
  );
}
