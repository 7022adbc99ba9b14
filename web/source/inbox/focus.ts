export const focusRow = (id: string | undefined) => id && document.getElementById(`row-${id}`)?.focus();
/** The row that has the focus, by its item. */
export const focused = (): string | undefined =>
  document.activeElement?.closest('.nb-inbox__open')?.id.slice('row-'.length);

/** How long the key waits for a form that is on its way. Milliseconds. */
const PATIENCE = 3_000;

/** Into the form, if it is there: at its first field. */
function isFormFocused(): boolean {
  const form = document.querySelector('#decision');
  const field = form?.querySelector<HTMLElement>('input, textarea, select');
  (field ?? form?.querySelector<HTMLElement>('h2'))?.focus();
  return form !== null;
}

/** Into the form, as soon as it is there: whoever is quicker than the network is not left where they were. */
export function focusForm(): void {
  if (isFormFocused()) return;
  const waiting = new MutationObserver(() => isFormFocused() && waiting.disconnect());
  waiting.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => waiting.disconnect(), PATIENCE);
}
