import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type FieldProps, TextArea } from '../forms/fields.tsx';
import type { Json } from '../forms/pointer.ts';

const linesOf = (typed: Json): string[] =>
  String(typed ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Several values, one a line: what is typed stays as it is, and a fault of one line is shown at the field. */
export function LinesField({ form, at, ...field }: FieldProps): JSX.Element {
  const value = form.get(at);
  const [typed, setTyped] = useState(() => (Array.isArray(value) ? value.join('\n') : ''));
  const faults = useComputed(() =>
    form.faults.value.map((fault) => (fault.pointer.startsWith(`${at}/`) ? { ...fault, pointer: at } : fault)),
  );
  const lines = {
    faults,
    get: () => typed,
    set: (_: string, next: Json) => {
      setTyped(String(next ?? ''));
      form.set(at, linesOf(next));
    },
  };
  return <TextArea {...field} form={lines} at={at} rows={4} />;
}
