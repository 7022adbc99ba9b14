import type { ComponentChildren, JSX } from 'preact';
import type { Loaded as LoadedState } from '../api/load.ts';
import { OfflineError, ProblemError } from '../api/problem.ts';
import { fault, text } from '../text/messages.ts';

/** Something is on its way. It is announced once. */
export function Busy({ label = text('common.loading') }: { label?: string }): JSX.Element {
  return (
    <div class="nb-busy" role="status">
      <span class="nb-busy__sign" aria-hidden="true" />
      <span>{label}</span>
    </div>
  );
}

/** What could not be had, why, and the way on. */
export function Failure({ error, retry }: { error: Error; retry?: () => void }): JSX.Element {
  const isOffline = error instanceof OfflineError;
  const why =
    error instanceof ProblemError
      ? fault(error.code, error.message)
      : text(isOffline ? 'common.offline' : 'common.failed');
  return (
    <div class="govuk-error-summary" role="alert">
      <h2 class="govuk-error-summary__title">{text('common.failure')}</h2>
      <div class="govuk-error-summary__body">
        <p>{why}</p>
        {retry && (
          <button type="button" class="govuk-button govuk-button--secondary govuk-!-margin-bottom-0" onClick={retry}>
            {text('common.retry')}
          </button>
        )}
      </div>
    </div>
  );
}

/** Draws what was fetched, or that it is on its way, or why it is not there. */
export function Loaded<T>({
  of,
  children,
}: {
  of: LoadedState<T>;
  children: (data: T) => ComponentChildren;
}): JSX.Element {
  if (of.error && of.data === undefined) return <Failure error={of.error} retry={of.reload} />;
  if (of.data === undefined) return <Busy />;
  return (
    <div aria-busy={of.isLoading}>
      {of.error && <Failure error={of.error} retry={of.reload} />}
      {children(of.data)}
    </div>
  );
}

/** That there is nothing, and what that means. */
export function Empty({ title, children }: { title: string; children?: ComponentChildren }): JSX.Element {
  return (
    <div class="nb-empty">
      <p class="govuk-heading-s">{title}</p>
      {children}
    </div>
  );
}
