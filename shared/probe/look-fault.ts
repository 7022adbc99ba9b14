import type { Sign } from '../domain/probing/signs.ts';

/** Ends a look with the sign it comes to. It is read where the look began, and goes no further. */
export class LookFault extends Error {
  override readonly name = 'LookFault';
  readonly sign: Sign;

  constructor(sign: Sign, cause?: unknown) {
    super(sign, { cause });
    this.sign = sign;
  }
}

const TIMED_OUT: ReadonlySet<string> = new Set(['AbortError', 'TimeoutError']);

/** By how the codes of Node.js begin. The list is read from its top. */
const BY_CODE: readonly (readonly [string, Sign])[] = [
  ['ETIMEDOUT', 'TIME_OUT'],
  ['ETIMEOUT', 'TIME_OUT'],
  ['ERR_TLS', 'TLS_FAULT'],
  ['ERR_SSL', 'TLS_FAULT'],
  ['ERR_OSSL', 'TLS_FAULT'],
  ['EPROTO', 'TLS_FAULT'],
  ['CERT_', 'TLS_FAULT'],
  ['CRL_', 'TLS_FAULT'],
  ['UNABLE_TO_', 'TLS_FAULT'],
  ['DEPTH_ZERO_', 'TLS_FAULT'],
  ['SELF_SIGNED_', 'TLS_FAULT'],
  ['INVALID_CA', 'TLS_FAULT'],
  ['HOSTNAME_MISMATCH', 'TLS_FAULT'],
  ['HPE_', 'UNREADABLE'],
  ['Z_', 'UNREADABLE'],
  ['ERR__ERROR_FORMAT', 'UNREADABLE'],
  ['ERR_BROTLI', 'UNREADABLE'],
  ['ZSTD_', 'UNREADABLE'],
  ['ERR_INVALID_CHAR', 'UNREADABLE'],
  ['ERR_UNESCAPED', 'UNREADABLE'],
  ['ERR_STREAM_PREMATURE_CLOSE', 'UNREACHABLE'],
  ['E', 'UNREACHABLE'],
];

/** What a failure of the net comes to. Anything else is a fault of ours, and thrown. */
export function signOfFailure(error: unknown): Sign {
  if (error instanceof LookFault) return error.sign;
  if (!(error instanceof Error)) throw error;
  if (TIMED_OUT.has(error.name)) return 'TIME_OUT';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const [, sign] = BY_CODE.find(([beginning]) => code.startsWith(beginning)) ?? [];
  if (!sign) throw error;
  return sign;
}
