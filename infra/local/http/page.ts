import type { IncomingMessage, ServerResponse } from 'node:http';
import type { StoredFile } from './objects.ts';
import { decodePath } from './router.ts';

/** The files of a page by key, built when they are first asked for. */
export type Files = () => Promise<ReadonlyMap<string, StoredFile>>;

export interface Page {
  readonly files: Files;
  readonly methods: readonly string[];
  readonly isCompressed: boolean;
  readonly headers: Readonly<Record<string, string>>;
  /** What the functions at the edge make of an address. */
  readonly rewrite: (uri: string) => string;
}

/** S3 says no more of a key that does not exist to one who may not list the bucket. */
const DENIED =
  '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>';

function deny(response: ServerResponse, { headers }: Page): void {
  response.writeHead(403, { ...headers, 'content-type': 'application/xml' }).end(DENIED);
}

function give(request: IncomingMessage, response: ServerResponse, page: Page, file: StoredFile): void {
  const isKnown = request.headers['if-none-match'] === file.etag;
  const accepted = page.isCompressed && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const gzipped = accepted ? file.gzipped : undefined;
  const body = gzipped ?? file.body;
  const common = { ...page.headers, etag: file.etag, 'cache-control': file.cacheControl };
  if (isKnown) return void response.writeHead(304, common).end();
  response.writeHead(200, {
    ...common,
    'content-type': file.type,
    'content-length': body.length,
    ...(page.isCompressed && { vary: 'accept-encoding' }),
    ...(gzipped && { 'content-encoding': 'gzip' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Answers with a file of the page. */
export async function answerPage(request: IncomingMessage, response: ServerResponse, page: Page): Promise<void> {
  const { method = '', url = '/' } = request;
  const [path = '/'] = url.split('?');
  if (!page.methods.includes(method)) return deny(response, page);
  const key = decodePath(page.rewrite(path))?.slice(1) ?? '';
  const file = (await page.files()).get(key);
  if (file) give(request, response, page, file);
  else deny(response, page);
}
