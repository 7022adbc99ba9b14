import * as z from 'zod/mini';
import { explain } from '../template/kinds.ts';

/** A refusal as AWS words it. */
export class AwsError extends Error {
  override readonly name = 'AwsError';
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** Answers one operation; the name is that of its target header, or method and path. */
export type Operation = (input: unknown) => unknown;
export type Operations = Readonly<Record<string, Operation>>;

/** An operation with its input checked. A member that the local stack does not imitate is refused, never passed over. */
export const operation =
  <S extends z.ZodMiniType>(shape: S, invalid: string, run: (input: z.infer<S>) => unknown): Operation =>
  (input) => {
    const parsed = z.safeParse(shape, input);
    if (!parsed.success) throw new AwsError(invalid, `The local stack cannot do this: ${explain(parsed.error)}`);
    return run(parsed.data);
  };
