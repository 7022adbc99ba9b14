import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type FieldProps, TextArea } from '../forms/fields.tsx';
import type { Json } from '../forms/pointer.ts';
import { linesOf } from './products.ts';

/** Several values, one a line: what is typed stays as it is, what is sent is a list. A fault of one line is shown at the field. */
export function LinesField({ form, at, ...field }: FieldProps): JSX.Element {
  const value = form.get(at);
  const [typed, setTyped] = useState(() => (Array.isArray(value) ? value.join('\n') : ''));
  const faults = useComputed(() =>
    form.faults.value.map((fault) => (fault.pointer.startsWith(`${at}/`) ? { ...fault, pointer: at } : fault)),
  );
  const isTyped = JSON.stringify(linesOf(typed)) === JSON.stringify(value);
  const shown = isTyped ? typed : Array.isArray(value) ? value.join('\n') : '';
  const lines = {
    faults,
    get: () => shown,
    set: (_: string, next: Json) => {
      setTyped(String(next ?? ''));
      form.set(at, linesOf(next));
    },
  };
  return <TextArea {...field} form={lines} at={at} rows={3} />;
}
