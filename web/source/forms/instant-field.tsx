import type { JSX } from 'preact';
import { type FieldProps, fieldId, TextField } from './fields.tsx';

const two = (value: number): string => String(value).padStart(2, '0');

/** An instant as the browser's own field has it: the wall clock of this machine. */
function toLocal(instant: unknown): string {
  const at = typeof instant === 'string' ? new Date(instant) : undefined;
  if (!at || Number.isNaN(at.getTime())) return '';
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

const zoneOfMachine = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A moment, typed by the clock of this machine, whose zone is named beside it; sent in UTC. */
export function InstantField({ form, at, label, hint }: FieldProps): JSX.Element {
  const wall = {
    faults: form.faults,
    get: () => toLocal(form.get(at)),
    set: (_: string, typed: unknown) =>
      form.set(at, typeof typed === 'string' && typed ? new Date(typed).toISOString() : undefined),
  };
  const zone = `(${zoneOfMachine()})`;
  return (
    <TextField
      form={wall}
      at={at}
      key={fieldId(at)}
      label={label}
      hint={hint ? `${hint} ${zone}` : zone}
      type="datetime-local"
      width={20}
    />
  );
}
