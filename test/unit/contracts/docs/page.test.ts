import { hash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { handler } from '../../../../functions/api/get-documents.ts';
import { asyncApi as foldAsyncApi } from '../../../../shared/contracts/asyncapi.ts';
import { page } from '../../../../shared/contracts/docs/page.ts';
import { openApi as foldOpenApi } from '../../../../shared/contracts/openapi.ts';
import { routes } from '../../../../shared/contracts/routes.ts';
import * as clocks from '../../../../shared/domain/clock/table.ts';
import * as lanes from '../../../../shared/domain/flaggers/lanes.ts';
import * as scorecards from '../../../../shared/domain/flaggers/shrinkage.ts';
import * as figures from '../../../../shared/domain/kpi/catalogue.ts';
import { DIALOGUES } from '../../../../shared/domain/kpi/dialogues.ts';
import { EXCLUSIONS } from '../../../../shared/domain/kpi/exclusions.ts';
import { INDICATORS } from '../../../../shared/domain/kpi/indicators.ts';
import { PUBLISHED } from '../../../../shared/domain/kpi/published.ts';
import * as checks from '../../../../shared/domain/self-reports/look.ts';
import { STATUS } from '../../../../shared/errors.ts';
import { sectors } from '../../../../shared/sectors/sectors.ts';

const tables = {
  ...{ ...clocks, ...figures, ...lanes, ...scorecards, ...checks, sectors },
  ...{ DIALOGUES, EXCLUSIONS, INDICATORS, PUBLISHED },
};
const [openApi, asyncApi] = [foldOpenApi(), foldAsyncApi()];
const html = page(openApi, asyncApi, tables);
const all = (pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, found = '']) => found);

describe('the page', () => {
  const ids = new Set(all(/ id="([^"]+)"/g));

  test('explains every refusal code where problem documents point to', () => {
    expect(Object.keys(STATUS).filter((code) => !ids.has(`code-${code}`))).toEqual([]);
    expect(ids).toContain('code-FAULT');
  });

  test('publishes the rule of lanes, and every check of self-reports', () => {
    expect(html).toContain(`at least ${lanes.LANE_RULE.leastDecided} items decided`);
    for (const check of Object.keys(checks.CHECKS)) expect(html).toContain(`<code>${check}</code>`);
  });

  test('has every route, message, clock, figure and sector', () => {
    const expected = [
      ...Object.keys(routes),
      ...Object.keys(asyncApi.components.messages).map((name) => `message-${name}`),
      ...Object.keys(clocks.CLOCKS).map((clock) => `clock-${clock}`),
      ...Object.keys(figures.CATALOGUE).map((kpi) => `figure-${kpi}`),
      ...Object.keys(sectors).map((sector) => `sector-${sector}`),
    ];
    expect(expected.filter((id) => !ids.has(id))).toEqual([]);
    for (const { path } of Object.values(routes)) expect(html).toContain(`<code>${path}</code>`);
  });

  test('has no anchor twice and no link to nowhere', () => {
    expect(all(/ id="([^"]+)"/g)).toHaveLength(ids.size);
    expect(all(/href="#([^"]+)"/g).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('can be read by everybody: landmarks, headings in order, headers with a scope', () => {
    expect(all(/<(header|nav|main|footer)[ >]/g)).toEqual(['header', 'nav', 'main', 'footer']);
    const levels = all(/<h(\d)/g).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(html).not.toMatch(/<th(?![^>]* scope=)[ >]/);
  });

  test('needs nothing from elsewhere, and writes nothing unescaped', () => {
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(| style=| src=| on[a-z]+=/i);
    const info = { ...openApi.info, description: '<script>"&\'' };
    expect(page({ ...openApi, info }, asyncApi, tables)).toContain('&lt;script&gt;&quot;&amp;&#39;');
  });
});

test.each([
  ['/openapi.json', 'application/json', JSON.stringify(openApi)],
  ['/asyncapi.json', 'application/json', JSON.stringify(asyncApi)],
  ['/docs', 'text/html; charset=utf-8', html],
])('%s is served with its media type, to be kept for five minutes', async (rawPath, mediaType, body) => {
  const context = { getRemainingTimeInMillis: () => 1000 };
  const answer = await handler({ rawPath, headers: {} } as never, context as never);
  expect(answer).toMatchObject({ statusCode: 200, body });
  expect(answer.headers).toMatchObject({ 'content-type': mediaType, 'cache-control': 'public, max-age=300' });
  expect(answer.headers?.['etag']).toMatch(/^"[\w+/=]{44}"$/);
  const style = hash('sha256', /<style>(.*)<\/style>/s.exec(body)?.[1] ?? '', 'base64');
  if (rawPath === '/docs') expect(answer.headers?.['content-security-policy']).toContain(`'sha256-${style}'`);
});
