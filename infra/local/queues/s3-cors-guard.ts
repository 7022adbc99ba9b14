import type { buildApp } from 'fauxqs';
import { type Asking, type CorsRules, corsHeaders } from './s3-cors.ts';

type App = ReturnType<typeof buildApp>;
type Request = Parameters<Parameters<App['setErrorHandler']>[0]>[1];
type Reply = Parameters<Parameters<App['setErrorHandler']>[0]>[2];

/** Where the local stack lays down the rules of a bucket, as the template says them. */
export const CORS_HEADER = 'x-local-bucket-cors';

const bucketOf = ({ url }: Request): string =>
  decodeURIComponent(/^\/(?<bucket>[^/?]+)/.exec(url)?.groups?.['bucket'] ?? '');

function askingOf({ method, headers }: Request): Asking | undefined {
  const { origin } = headers;
  if (!origin) return undefined;
  const wanted = String(headers['access-control-request-headers'] ?? '');
  return {
    origin,
    method: method === 'OPTIONS' ? String(headers['access-control-request-method'] ?? '') : method,
    headers: wanted
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean),
  };
}

/** Answers pages of other origins as S3 does: by the rules of the bucket, and with nothing where there are none. */
export function guardOrigins(app: App, rules: CorsRules): void {
  const allowed = (request: Request) => {
    const asking = askingOf(request);
    return asking && corsHeaders(rules.of(bucketOf(request)), asking);
  };
  app.addHook('onRequest', async (request: Request, reply: Reply): Promise<unknown> => {
    const laid = request.headers[CORS_HEADER];
    if (typeof laid === 'string') rules.put(bucketOf(request), laid);
    if (request.method !== 'OPTIONS') return undefined;
    const headers = allowed(request);
    if (headers) return reply.status(200).headers(headers).send();
    return reply.status(403).header('content-type', 'application/xml').send(REFUSED);
  });
  app.addHook('onSend', async (request: Request, reply: Reply) => {
    if (request.method !== 'OPTIONS') reply.headers(allowed(request) ?? {});
  });
}

const REFUSED = `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AccessForbidden</Code><Message>CORSResponse: This CORS request is not allowed.</Message></Error>`;
