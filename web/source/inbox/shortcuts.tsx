import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/basic.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { text } from '../text/messages.ts';
import { type Command, commandOf, KEYS } from './triage.ts';

const KEPT = 'noticeboard.shortcuts';
const areOn = signal(localStorage.getItem(KEPT) !== 'off');

function switchTo(isOn: boolean): void {
  localStorage.setItem(KEPT, isOn ? 'on' : 'off');
  areOn.value = isOn;
}

/** Elements in which a character is typed or chooses: keys belong to them. */
const TYPED = 'textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=button])';

/** Listens for the keys of the inbox as long as its page is open. */
export function useShortcuts(run: (command: Command) => void): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey } = event;
      const at = event.target instanceof Element ? event.target : document.body;
      const isInList = at.closest('.nb-inbox__list') !== null;
      const place = { isTyping: at.closest(TYPED) !== null, isInList, isInDialog: at.closest('dialog') !== null };
      const command = commandOf({ key, ctrlKey, metaKey, altKey, ...place }, areOn.peek());
      if (!command) return;
      event.preventDefault();
      latest.current(command);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** Every key with what it does, and the switch. */
export function KeysDialog({ onClose }: { onClose: () => void }): JSX.Element {
  return (
    <Dialog title={text('inbox.keys.title')} onClose={onClose}>
      <dl class="nb-keys">
        {[...Object.entries(KEYS), ['Enter', 'open'] as const].map(([key, command]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{text(`inbox.keys.${command}`)}</dd>
          </div>
        ))}
      </dl>
      <p class="govuk-body">{text('inbox.keys.arrows')}</p>
      <div class="govuk-checkboxes govuk-checkboxes--small govuk-form-group">
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            type="checkbox"
            id="shortcuts"
            checked={areOn.value}
            onChange={({ currentTarget }) => switchTo(currentTarget.checked)}
          />
          <label class="govuk-label govuk-checkboxes__label" for="shortcuts">
            {text('inbox.keys.switch')}
          </label>
        </div>
      </div>
      <Button onClick={onClose}>{text('common.close')}</Button>
    </Dialog>
  );
}
