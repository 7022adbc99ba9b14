import type { ItemEvent } from '../../contracts/event.ts';
import type { Ground, Outcome } from '../../vocabulary/life.ts';
import { durationsOf } from '../kpi/durations.ts';
import { inOrder } from '../life/fold.ts';
import { type AnnexAsked, COVERAGE, isWithin, type OfficialFile, type OfficialItem, periodName } from './asked.ts';
import { csvFile } from './csv.ts';
import { EXEMPT, isExempt } from './exemption.ts';
import { medianHours } from './numbers.ts';
import { placeOf } from './place.ts';
import { type Cell, Sheet } from './sheet.ts';
import { TEMPLATE_CATEGORIES } from './template-categories.ts';
import { APPLIES, NOTICES_HEADER } from './template-columns.ts';

/** Indicators in the order of the columns: each of all notices, then of those by trusted flaggers. */
const INDICATORS = ['notices', 'items', 'action', 'LAW', 'TERMS'] as const;
const MEDIAN = 'action';
const FLAGGED = 'tf ';

const CONTEXT = {
  notices: `${COVERAGE}; each notice once, whatever its items`,
  items: `${COVERAGE}; distinct addresses of each notice`,
  action: `${COVERAGE}; hours from receipt to the action, over items that were acted on`,
  LAW: `${COVERAGE}; each measure once`,
  TERMS: `${COVERAGE}; each measure once`,
} as const;

/**
 * Measures by the ground that stood when they were taken. What was gone before the notice came was not taken on it.
 *
 * Of an item that is summed up, the ground that stood last counts for all.
 */
function measuresOf({ facts, events }: OfficialItem): Record<Ground, number> {
  const taken = { LAW: 0, TERMS: 0 };
  let [ground, outcome]: [Ground | undefined, Outcome | undefined] = [facts.ground, facts.outcome];
  if (events.length === 0 && ground && outcome !== 'ALREADY_REMOVED') taken[ground] += facts.measures ?? 0;
  for (const event of inOrder(events)) {
    if (event.type === 'DECIDED') [ground, outcome] = [event.data.ground ?? ground, event.data.outcome];
    const measures = measuresTaken(event, outcome);
    if (event.type === 'RESTRICTION_IMPOSED') ground = event.data.ground;
    if (ground) taken[ground] += measures;
  }
  return taken;
}

function measuresTaken(event: ItemEvent, outcome: Outcome | undefined): number {
  if (event.type === 'RESTRICTION_IMPOSED') return event.data.measures.length;
  return event.type === 'ACTION_IMPLEMENTED' && outcome !== 'ALREADY_REMOVED' ? event.data.measures.length : 0;
}

/** Annex I part 4: notices under DSA Art. 16 that reached the platform in the period, and what came of them up to the cut. */
export class NoticesPart {
  readonly #asked: AnnexAsked;
  readonly #sheet = new Sheet();

  constructor(asked: AnnexAsked) {
    this.#asked = asked;
  }

  add(item: OfficialItem): void {
    const { facts } = item;
    if (facts.kind !== 'NOTICE' || !isWithin(this.#asked.period, facts.deliveredAt)) return;
    const cell = this.#sheet.at(placeOf(facts.sector, facts.category, 'NOT_SPECIFIED_NOTICE'));
    const toAction = durationsOf(facts).toAction ?? [];
    const measures = measuresOf(item);
    for (const prefix of facts.status === 'DSA_TF' ? ['', FLAGGED] : ['']) {
      if (facts.leads !== 'NEITHER') cell.count(`${prefix}notices`);
      cell.count(`${prefix}items`);
      cell.count(`${prefix}LAW`, measures.LAW);
      cell.count(`${prefix}TERMS`, measures.TERMS);
      cell.take(`${prefix}${MEDIAN}`, toAction);
    }
  }

  #figures(cell: Cell): string[] {
    const figure = (column: string, isMedian: boolean) =>
      isMedian ? medianHours(cell.times(column)) : String(cell.counted(column));
    const hidesFlagged = isExempt(this.#asked.marketplace);
    return INDICATORS.flatMap((indicator) => {
      const isMedian = indicator === MEDIAN;
      return [figure(indicator, isMedian), hidesFlagged ? '' : figure(`${FLAGGED}${indicator}`, isMedian)];
    });
  }

  file(): OfficialFile {
    const { marketplace, period } = this.#asked;
    const keys = [APPLIES.HOSTING, marketplace.name, periodName(period)];
    const context = INDICATORS.flatMap((of) => [CONTEXT[of], isExempt(marketplace) ? EXEMPT : CONTEXT[of]]);
    return csvFile('4_notices.csv', NOTICES_HEADER, () =>
      this.#sheet
        .rows(TEMPLATE_CATEGORIES, 'NOT_SPECIFIED_NOTICE')
        .map(({ code, description, cell }) => [...keys, code, description, ...this.#figures(cell), ...context]),
    );
  }
}
