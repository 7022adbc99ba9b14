import { beforeAll, describe, expect, test } from 'vitest';
import type { FlaggerPage, FlaggerView, Scorecard } from '../../shared/contracts/flagger.ts';
import type { EvidenceFile, FlaggerReport } from '../../shared/contracts/flagger-report.ts';
import type { SelfReports } from '../../shared/contracts/self-report.ts';
import { selfReport } from '../builders/self-reports.ts';
import { decision } from './support/acts.ts';
import { askFigures, sole } from './support/figures.ts';
import { useSystem } from './support/system.ts';
import { useDate } from './support/time.ts';
import { act, IMPRECISE, liveUnion, NINTH, notify, TENTH, UNION } from './support/union.ts';
import { post } from './support/work.ts';
import { WORLD } from './support/world.ts';

useDate(NINTH);
const system = useSystem({ world: { ...WORLD, union: UNION } });
const scorecard = (who: string, of: string, query = '') =>
  system().as(who).call<Scorecard>('GET', `/v1/flaggers/${of}/scorecard${query}`);

const known = async (who: string) =>
  (await system().as(who).ask<FlaggerPage>('GET', '/v1/flaggers')).flaggers.map(({ id }) => id);

let lived: Awaited<ReturnType<typeof liveUnion>>;
beforeAll(async () => {
  lived = await liveUnion(system());
}, 30_000);

describe('the record of a trusted flagger', () => {
  test('D11: suspended on the 10th, it counts as one for its notice of the 9th only, and within its area only', async () => {
    const { figures } = await askFigures(system(), 'union', 'from=2026-06');
    expect(sole(figures, { kpi: 'K2', part: 'notices' })).toMatchObject({ numerator: 1 });
    const { body } = await scorecard('union', 'union');
    expect(body.byStatus.map(({ status, delivered }) => `${status} ${delivered}`)).toEqual(['DSA_TF 3', 'NO_STATUS 2']);
    expect(body.statuses).toContainEqual({ sector: 'counterfeit', status: 'NO_STATUS', isSuspended: true });
  });

  test('says what became of its notices, after complaints; a marketplace sees what was addressed to it', async () => {
    const { body } = await scorecard('union', 'union', '?window=90');
    expect(body).toMatchObject({ windowDays: 90, itemsRead: 5, isCut: false });
    const judgements = { SUBSTANTIATED: 1, OVERTURNED: 1, LACK_OF_INFORMATION: 1, PENDING: 2 };
    expect(body.overall).toMatchObject({ delivered: 5, decided: 3, accepted: 2, judgements });
    const { raw, shrunken, isSmall } = body.overall.rates.substantiated;
    expect([raw, shrunken, isSmall]).toEqual([1 / 3, 6 / 13, true]);
    const { body: theirs } = await scorecard('amber', 'union', '?window=90');
    expect(theirs).toEqual({ ...body, marketplace: 'amber', asOf: theirs.asOf, from: theirs.from });
    expect(await scorecard('bazaar', 'union')).toMatchObject({ status: 404 });
    expect([await known('amber'), await known('bazaar')]).toEqual([['union'], []]);
    expect(await scorecard('commission', 'union')).toMatchObject({ status: 403 });
  });

  test('is a file for the public without a name in it, in JSON and in CSV', async () => {
    const path = '/v1/flaggers/union/report?year=2026';
    const report = await system().as('union').ask<FlaggerReport>('GET', path);
    expect(report).toMatchObject({ notices: 3, noticesAtProviders: 3, items: 5, independence: 'No provider pays us.' });
    const rows = report.rows.map((row) => `${row.dsaCategory} ${row.status} ${row.action} ${row.notices}`);
    expect(rows).toEqual(['7f DSA_TF SEVERAL 1', '7f NO_STATUS PENDING 1', '13a NO_STATUS PENDING 1']);
    const headers = { authorization: `Bearer ${await system().operator.token()}` };
    const file = await fetch(`${system().stack.url}${path}&format=csv`, { headers });
    expect([file.headers.get('content-type'), file.headers.get('content-disposition')]).toEqual([
      'text/csv; charset=utf-8',
      'attachment; filename="union-2026-trusted-flagger-report.csv"',
    ]);
    const [head, first, ...more] = (await file.text()).trimEnd().split('\r\n');
    expect(head).toContain('provider,providerName,dsaCategory');
    expect(first).toContain('amber Sarl,7f,INTELLECTUAL_PROPERTY_INFRINGEMENTS,TRADEMARK_INFRINGEMENT');
    expect(more).toHaveLength(2);
  });

  test('is what a marketplace puts before the coordinator: what was wanting, with reasons and complaints', async () => {
    const path = `/v1/flaggers/union/evidence-file?from=2026-06-01T00:00:00.000Z&to=2026-06-12T00:00:00.000Z`;
    const file = await system().as('amber').ask<EvidenceFile>('GET', path);
    expect(file).toMatchObject({ delivered: 3, withoutStatus: 2, insufficientlyPrecise: 1, overturned: 1 });
    expect(file.share).toMatchObject({ numerator: 2, denominator: 3, isSmall: true });
    expect(file.coordinators).toMatchObject([{ awardedBy: 'Arcom', awardedIn: 'FR', decision: 'Arcom 2024-7' }]);
    const entryOf = (id: string) => file.entries.find(({ itemId }) => itemId === id);
    expect(entryOf(lived.imprecise)?.reasons).toEqual([IMPRECISE]);
    expect(entryOf(lived.overturned)?.redress).toMatchObject([{ complainant: 'SELLER', result: 'REVERSED' }]);
    expect(JSON.stringify(file)).not.toContain('www.amber');
  });

  test('holds what a marketplace did upon misuse, and whether it had warned; notices still arrive', async () => {
    const said = { cause: 'MANIFESTLY_UNFOUNDED_NOTICES', reason: 'The same again', items: [lived.imprecise] };
    const suspension = { ...said, kind: 'PROCESSING_SUSPENDED', takenAt: TENTH, until: '2026-07-10T00:00:00.000Z' };
    const warning = { ...said, kind: 'WARNING', takenAt: NINTH, actionId: 'm-2' };
    const record = (by: string, body: object) => post(system().as(by), '/v1/flaggers/union/measures', body);
    const first = await record('amber', { ...suspension, actionId: 'm-1' });
    expect(first).toMatchObject({ status: 201, body: { isWithoutWarning: true } });
    expect(await record('amber', warning)).toMatchObject({ status: 201, body: { n: 2 } });
    expect(await record('amber', warning)).toMatchObject({ status: 201, body: { n: 2 } });
    expect(await record('amber', { ...warning, reason: 'Other' })).toMatchObject({ status: 409 });
    expect(await record('bazaar', { ...warning, actionId: 'm-3' })).toMatchObject({ status: 404 });
    const { measures } = await system().as('union').ask<FlaggerView>('GET', '/v1/flaggers/union');
    expect(measures).toMatchObject([
      { warnedAt: NINTH, isWithoutWarning: false, isInForce: true },
      { kind: 'WARNING' },
    ]);
    expect(await notify(system(), 'union', 1)).toHaveLength(1);
  });
});

test('a flagger that a platform trusts earns its lane by its record, and loses it with a suspension', async () => {
  const items = await notify(system(), 'brand-owner', 20, { at: 'bazaar' });
  const decided = items.map((item) => [item, decision()] as const);
  await act(system(), 'bazaar', decided);
  await system().settle();
  const lanes = async () =>
    (await scorecard('bazaar', 'brand-owner')).body.lanes.map(({ sector, lane }) => [sector, lane]);
  expect(await lanes()).toEqual([['counterfeit', 'FAST']]);
  const time = { takenAt: TENTH, until: '2026-07-10T00:00:00.000Z' };
  const cause = { cause: 'MANIFESTLY_UNFOUNDED_NOTICES', reason: 'Sent by a robot', items: items.slice(0, 1) };
  const suspension = { kind: 'PROCESSING_SUSPENDED', actionId: 'm-1', ...time, ...cause };
  await post(system().as('bazaar'), '/v1/flaggers/brand-owner/measures', suspension);
  expect(await lanes()).toEqual([['counterfeit', 'NORMAL']]);
});

test('a status that contradicts itself is not registered', async () => {
  const suspensions = [{ from: NINTH, decision: 'Letter' }];
  const trusted = { status: 'PLATFORM_TRUSTED', areas: ['food'], from: NINTH, awardedBy: 'amber', suspensions };
  const sent = await system().operator.call('PUT', '/v1/organisations/union', { ...UNION, standings: [trusted] });
  expect(sent).toMatchObject({ status: 400, body: { faults: [{ pointer: '/standings/0/suspensions/0' }] } });
});

describe('what a marketplace reports of itself', () => {
  const file = (by: string, body: object) => post(system().as(by), '/v1/self-reports', body);
  const readBy = (who: string, query = '') => system().as(who).ask<SelfReports>('GET', `/v1/self-reports${query}`);

  test('is kept in versions, and refused where it contradicts itself or counts twice', async () => {
    const first = { status: 201, body: { version: 1, source: 'SELF_REPORTED' } };
    expect(await file('amber', selfReport())).toMatchObject(first);
    expect(await file('amber', selfReport())).toMatchObject(first);
    expect(await file('amber', selfReport({ contextNote: 'x' }))).toMatchObject({ status: 409 });
    const correction = { prevented: { uploads: 510 }, replaces: { version: 1, reason: 'Ten were missed' } };
    expect(await file('amber', selfReport(correction))).toMatchObject({ status: 201, body: { version: 2 } });
    const twice = await file('amber', selfReport({ reference: 'R-2', period: '2026-H1' }));
    expect(twice).toMatchObject({ status: 422, body: { code: 'PERIOD_OVERLAPS', faults: [{ pointer: '/period' }] } });
    const exposure = { prevalence: { share: 1.5, sampleSize: 2000 } };
    expect(await file('amber', selfReport({ reference: 'R-3', sector: 'food', exposure }))).toMatchObject({
      status: 422,
      body: { code: 'FIGURES_CONTRADICT', faults: [{ pointer: '/exposure/prevalence/share' }] },
    });
    const { reports } = await readBy('amber', '?versions=all');
    expect(reports.map(({ version, prevented }) => [version, prevented?.uploads])).toEqual([
      [1, 500],
      [2, 510],
    ]);
  });

  test('is read by the Commission, but for what is confidential', async () => {
    await file('cedar', selfReport({ confidential: true, contextNote: 'A secret' }));
    const { reports, totals, pooled } = await readBy('commission', '?sector=product_safety&from=2026-01&to=2026-03');
    expect(reports.map(({ organisation, prevented }) => [organisation, prevented?.uploads])).toEqual([
      ['amber', 510],
      ['cedar', undefined],
    ]);
    expect(JSON.stringify(reports)).not.toContain('A secret');
    expect(totals).toMatchObject([{ source: 'SELF_REPORTED', prevented: { value: 510, organisations: 1 } }]);
    expect(pooled).toMatchObject([{ prevented: { value: null, isSuppressed: true } }]);
    expect((await readBy('cedar')).reports.map(({ contextNote }) => contextNote)).toEqual(['A secret']);
  });
});
