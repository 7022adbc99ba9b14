import { hash } from 'node:crypto';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { PACKED } from '../../shared/contracts/docs/committed.ts';
import type { AsyncApi, OpenApi } from '../../shared/contracts/docs/document.ts';
import { page } from '../../shared/contracts/docs/page.ts';
import { policyOf, STYLE } from '../../shared/contracts/docs/style.ts';
import { getKpiCatalogue } from '../../shared/contracts/routes/figures.ts';
import { getAsyncApi, getDocs, getOpenApi } from '../../shared/contracts/routes/public.ts';
import * as clocks from '../../shared/domain/clock/table.ts';
import * as lanes from '../../shared/domain/flaggers/lanes.ts';
import * as scorecards from '../../shared/domain/flaggers/shrinkage.ts';
import * as figures from '../../shared/domain/kpi/catalogue.ts';
import { DIALOGUES } from '../../shared/domain/kpi/dialogues.ts';
import { EXCLUSIONS } from '../../shared/domain/kpi/exclusions.ts';
import { INDICATORS } from '../../shared/domain/kpi/indicators.ts';
import { PUBLISHED } from '../../shared/domain/kpi/published.ts';
import { publishedCatalogue } from '../../shared/domain/kpi/published-catalogue.ts';
import * as checks from '../../shared/domain/self-reports/look.ts';
import { type Document, route } from '../../shared/runtime/route.ts';
import { unpack } from '../../shared/runtime/unpack.ts';
import { sectors } from '../../shared/sectors/sectors.ts';

const openApi = unpack<OpenApi>(PACKED.openApi);
const asyncApi = unpack<AsyncApi>(PACKED.asyncApi);
const digest = (text: string): string => hash('sha256', text, 'base64');
const csp = { 'content-security-policy': policyOf(digest(STYLE)) };
const cached = (mediaType: string, text: string, headers = {}): Document => ({
  mediaType,
  text,
  headers: { ...headers, 'cache-control': 'public, max-age=300', etag: `"${digest(text)}"` },
});
const json = (document: object) => cached('application/json', JSON.stringify(document));
const render = () =>
  cached(
    'text/html; charset=utf-8',
    page(openApi, asyncApi, {
      ...{ ...clocks, ...figures, ...lanes, ...scorecards, ...checks, sectors },
      ...{ DIALOGUES, EXCLUSIONS, INDICATORS, PUBLISHED },
    }),
    csp,
  );
let rendered: Document | undefined;

const handlers = {
  [getOpenApi.path]: route(getOpenApi, undefined, async () => json(openApi)),
  [getAsyncApi.path]: route(getAsyncApi, undefined, async () => json(asyncApi)),
  [getKpiCatalogue.path]: route(getKpiCatalogue, undefined, async () => publishedCatalogue()),
  [getDocs.path]: route(getDocs, undefined, async () => (rendered ??= render())),
};
export const handler = (event: APIGatewayProxyEventV2, context: Context) =>
  handlers[event.rawPath as keyof typeof handlers](event, context);
