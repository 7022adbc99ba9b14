import { expect, test } from 'vitest';
import { KPI_IDS, REGISTER_KPI_IDS } from '../../shared/contracts/kpi.ts';
import type { KpiCatalogue } from '../../shared/contracts/kpi-catalogue.ts';
import { DIALOGUES } from '../../shared/domain/kpi/dialogues.ts';
import { noticeBody } from '../builders/notices.ts';
import { askFigures, type Figures } from './support/figures.ts';
import { useSystem } from './support/system.ts';
import { useDate } from './support/time.ts';
import { freshListing, reference, send } from './support/work.ts';

/** Monday 1 June 2026. */
useDate('2026-06-01T08:00:00.000Z');
const system = useSystem();
const named = ({ figures }: Figures) => new Set(figures.map(({ kpi }) => kpi));

test('everybody may read what every figure means, without signing in', async () => {
  const answer = await fetch(`${system().stack.url}/v1/kpis/catalogue`);
  const { kpis, dialogues, indicators } = (await answer.json()) as KpiCatalogue;
  expect([answer.status, kpis.length, indicators.length]).toEqual([200, KPI_IDS.length, 11]);
  expect(dialogues.find(({ id }) => id === 'FOOD')?.kpis).toEqual(DIALOGUES.FOOD.kpis);
});

test('figures of registers are given to whoever names them, each as far as they are theirs', async () => {
  const point = {
    kind: 'CITES',
    memberState: 'DE',
    from: '2026-05-01T00:00:00.000Z',
    name: 'Unit 7',
    source: 'Official list',
  };
  await system().operator.ask('PUT', '/v1/contact-points/de-cites-unit', { ...point, email: 'unit@cites.example' });
  await send(system(), 'de-bnetza', noticeBody('food', { reference: reference(), items: [freshListing('amber')] }));
  const query = `from=2026-06&kpi=${REGISTER_KPI_IDS.join(',')}`;
  const [all, own, unnamed] = await Promise.all([
    askFigures(system(), 'commission', `${query}&by=memberState`),
    askFigures(system(), 'de-bnetza', query),
    askFigures(system(), 'commission', 'from=2026-06'),
  ]);
  const points = all.figures.filter(({ kpi, memberState }) => kpi === 'K15' && memberState === 'DE');
  expect(points).toMatchObject([{ part: 'of authorities', source: 'REGISTER', kind: 'NONE' }]);
  expect(points[0]?.value).toBeGreaterThanOrEqual(1);
  expect(own.figures).toEqual([]);
  expect([...named(unnamed)].filter((kpi) => (REGISTER_KPI_IDS as readonly string[]).includes(kpi))).toEqual([]);
});

test('a dialogue asks for its figures and its sectors, and nothing else', async () => {
  const food = await askFigures(system(), 'commission', 'from=2026-06&dialogue=FOOD&by=sector');
  expect([...named(food)].filter((kpi) => !DIALOGUES.FOOD.kpis.includes(kpi))).toEqual([]);
  expect(new Set(food.figures.map(({ sector }) => sector))).toEqual(new Set(['food']));
  expect(named(await askFigures(system(), 'commission', 'from=2026-06&dialogue=FOOD&kpi=K8,K20'))).toEqual(
    new Set(['K8']),
  );
});
