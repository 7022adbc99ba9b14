import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type * as z from 'zod/mini';
import { type Fault, OfflineError, ProblemError } from '../api/problem.ts';
import { dropDraft, keepDraft, readDraft } from './drafts.ts';
import { type Json, valueAt, withValue } from './pointer.ts';

export interface Form<T> {
  readonly value: ReadonlySignal<T>;
  readonly faults: ReadonlySignal<readonly Fault[]>;
  /** What went wrong beside the fields: offline, refused as a whole. */
  readonly failure: ReadonlySignal<Error | undefined>;
  readonly isSending: ReadonlySignal<boolean>;
  /** True if what is seen was kept from an earlier visit. */
  readonly isRestored: ReadonlySignal<boolean>;
  get(pointer: string): unknown;
  set(pointer: string, value: Json): void;
  replace(value: T): void;
  setFaults(faults: readonly Fault[]): void;
  /** Sends what is there. True if it was taken; all that was typed stays if not. */
  send(sender: (value: T) => Promise<void>): Promise<boolean>;
  reset(): void;
}

interface Options<T> {
  /** Under which name it is kept in this browser until it is sent. Without it: not kept. */
  readonly draft?: string;
  readonly initial: T;
  /** Faults that can be seen before anything is sent, by the contract the server has. */
  check?(value: T): readonly Fault[];
}

const escapePart = (part: PropertyKey): string => String(part).replaceAll('~', '~0').replaceAll('/', '~1');

/** The faults of a value by a schema of the contracts, in the form in which the server names them. */
export function faultsBy(schema: z.ZodMiniType, value: unknown): readonly Fault[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map(({ path, code, message }) => ({
    pointer: path.map((part) => `/${escapePart(part)}`).join(''),
    code: code === 'invalid_type' ? 'REQUIRED_OR_INVALID' : 'INVALID_INPUT',
    detail: message,
  }));
}

class FormState<T> implements Form<T> {
  readonly #options: Options<T>;
  readonly value: Signal<T>;
  readonly faults = signal<readonly Fault[]>([]);
  readonly failure = signal<Error | undefined>(undefined);
  readonly isSending = signal(false);
  readonly isRestored = signal(false);

  constructor(options: Options<T>) {
    this.#options = options;
    const kept = options.draft === undefined ? undefined : readDraft<T>(options.draft);
    this.value = signal(kept?.value ?? options.initial);
    this.isRestored.value = kept !== undefined;
  }

  get(pointer: string): unknown {
    return valueAt(this.value.value, pointer);
  }

  set(pointer: string, value: Json): void {
    this.replace(withValue(this.value.peek(), pointer, value));
    this.faults.value = this.faults.peek().filter((fault) => fault.pointer !== pointer);
  }

  replace(value: T): void {
    this.value.value = value;
    if (this.#options.draft !== undefined) keepDraft(this.#options.draft, value);
  }

  setFaults(faults: readonly Fault[]): void {
    this.faults.value = faults;
  }

  async send(sender: (value: T) => Promise<void>): Promise<boolean> {
    if (this.isSending.peek()) return false;
    const value = this.value.peek();
    this.failure.value = undefined;
    this.faults.value = this.#options.check?.(value) ?? [];
    if (this.faults.peek().length > 0) return false;
    this.isSending.value = true;
    try {
      await sender(value);
      if (this.#options.draft !== undefined) dropDraft(this.#options.draft);
      return true;
    } catch (error) {
      this.#refused(error);
      return false;
    } finally {
      this.isSending.value = false;
    }
  }

  #refused(error: unknown): void {
    if (!(error instanceof ProblemError || error instanceof OfflineError)) throw error;
    if (error instanceof ProblemError) this.faults.value = error.faults;
    this.failure.value = error;
  }

  reset(): void {
    if (this.#options.draft !== undefined) dropDraft(this.#options.draft);
    this.value.value = this.#options.initial;
    this.faults.value = [];
    this.failure.value = undefined;
    this.isRestored.value = false;
  }
}

export const makeForm = <T>(options: Options<T>): Form<T> => new FormState(options);

/** A form that lives as long as its page. */
export const useForm = <T>(options: Options<T>): Form<T> => useMemo(() => makeForm(options), [options.draft]);
