import type { Asked } from './rules.ts';

/** Where the resources of a call are. */
export interface Where {
  readonly region: string;
  /** Of a table, by its name. */
  tableArn(name: string): string;
}

export type Input = Readonly<Record<string, unknown>>;

/** What a call asks for. */
export type Asking = (input: Input, where: Where) => readonly Asked[];

export function textIn(input: Input, parameter: string): string {
  const value = input[parameter];
  if (typeof value !== 'string') throw new Error(`The local stack cannot judge a call without ${parameter}`);
  return value;
}
