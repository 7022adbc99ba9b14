import { signal } from '@preact/signals';
import type { JSX } from 'preact';

const said = signal('');

/** Says something to those who do not see it happen. The same words twice are said twice. */
export function announce(words: string): void {
  said.value = said.peek() === words ? `${words}\u00a0` : words;
}

/** Where it is said: once on the page, by the shell. */
export function Announcer(): JSX.Element {
  return (
    <div class="govuk-visually-hidden" role="status" aria-live="polite">
      {said.value}
    </div>
  );
}
