import type * as z from 'zod/mini';
import type { Access } from './access.ts';

/** One route: its place, who may call it, what goes in and what comes out. Handlers, API Gateway and the documents read this. */
export interface Contract {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly summary: string;
  readonly access: Access | 'public';
  readonly status: 200 | 201 | 202 | 207;
  readonly params?: z.ZodMiniObject;
  readonly query?: z.ZodMiniObject;
  readonly body?: z.ZodMiniType;
  /** The body as documented, where the handler reads parts of it itself so that a bad part harms no good one. */
  readonly documentedBody?: z.ZodMiniType;
  readonly reply: z.ZodMiniType | 'document';
  /** Media types in which the same can be had as a file, beside JSON. */
  readonly files?: readonly string[];
  /** For how long anybody may keep a reply, in seconds; without it nobody keeps one. Only of what is the same for everybody. */
  readonly cachedSeconds?: number;
}

export const defineRoute = <const C extends Contract>(contract: C): C => contract;
