import type { JSX } from 'preact';

/** How far something is, by eye and in words. */
export function Progress({ label, done, of }: { label: string; done: number; of: number }): JSX.Element {
  return (
    <div class="govuk-form-group">
      <p class="govuk-body govuk-!-margin-bottom-1 nb-number">{label}</p>
      <progress class="nb-progress" aria-label={label} value={done} max={Math.max(of, 1)} />
    </div>
  );
}
