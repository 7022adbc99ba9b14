import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Also when Escape is pressed. Without it the dialog cannot be put away. */
  onClose?(): void;
}

/** The browser's own dialog: it holds the focus, and gives it back to where it was. */
export function Dialog({ title, children, onClose }: Props): JSX.Element {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    box.current?.showModal();
    return () => before instanceof HTMLElement && before.focus();
  }, []);
  return (
    <dialog
      class="nb-dialog"
      ref={box}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <h2 class="govuk-heading-m" id={id}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
