import type { Dimension } from '../../contracts/kpi.ts';
import type { OrganisationId } from '../../vocabulary/ids.ts';
import { type Instant, type Month, monthOf } from '../../vocabulary/time.ts';
import type { Counted } from '../life/facts.ts';
import { add, type CellState, Cells, keyOf } from './cells.ts';
import { type CohortOf, cohorts, monthly, type Period } from './cohort.ts';
import { type Counts, dueName, type NameOfDue, plainAndDue } from './counters.ts';
import { durationsOf } from './durations.ts';
import { waitsOf } from './ends.ts';
import type { Source } from './figures.ts';
import { type Level, leadNames } from './notice-counts.ts';
import { type NoticeState, NoticesSeen } from './notices-seen.ts';
import { quantilesOf } from './quantiles.ts';
import { isWithin, levelOf, type Scope, scopeName } from './scope.ts';
import { Series, type SeriesState } from './series.ts';

/** What an engine is asked: plain data, so that it can be handed to a worker. */
export interface Asking {
  readonly scope: Scope;
  readonly asOf: Instant;
  readonly by: readonly Dimension[];
  /** Cohorts longer than a month, or months of a range only. Without it: all months there are. */
  readonly period?: { readonly length: Period; readonly from: Month; readonly to: Month };
}

/** What an engine has counted so far: plain data. */
export interface EngineState {
  readonly items: CellState;
  readonly notices: Readonly<Record<Level, CellState>>;
  readonly seen: Readonly<Record<Level, NoticeState>>;
  readonly series: SeriesState;
}

const LEVELS = ['ALL', 'MARKETPLACE'] as const satisfies readonly Level[];
const DUE = dueName('1970-01-01T00:00:00.000Z');
const NOT_YET = dueName('9999-12-31T23:59:00.000Z');
/** Due times are known to the minute in the names of counters. */
const MINUTE_CHARACTERS = 16;

/**
 * Makes exact figures of items that come one by one, each once and in any order. Its memory grows with the groups that are asked
 * about, with notices of which not every item has come yet, and by 8 bytes for each duration; not with items.
 *
 * Engines over parts of the items add up: `merge` gives what one engine over all of them gives.
 */
export class Engine {
  readonly #asking: Asking;
  readonly #cohortOf: CohortOf;
  readonly #nameOfDue: NameOfDue;
  readonly #items: Cells;
  readonly #notices: Readonly<Record<Level, Cells>>;
  readonly #seen = { ALL: new NoticesSeen('ALL'), MARKETPLACE: new NoticesSeen('MARKETPLACE') };
  readonly #series = new Series();

  constructor(asking: Asking) {
    const { period, asOf, by } = asking;
    this.#asking = asking;
    this.#cohortOf = period ? cohorts(period.length, period.from, period.to) : monthly;
    this.#nameOfDue = (dueAt) => (`${dueAt.slice(0, MINUTE_CHARACTERS)}:00.000Z` <= asOf ? DUE : NOT_YET);
    const cells = () => new Cells(by, this.#cohortOf);
    this.#items = cells();
    this.#notices = { ALL: cells(), MARKETPLACE: cells() };
  }

  /** Adds an item as it stood at the moment that is asked about. */
  add(facts: Counted): void {
    if (!isWithin(this.#asking.scope, facts)) return;
    this.#addItem(facts);
    for (const level of LEVELS) this.#addNotice(facts, level);
  }

  /** Adds what another engine has counted of other items, asked the same. */
  merge(other: EngineState): void {
    this.#items.merge(other.items);
    for (const level of LEVELS) {
      this.#notices[level].merge(other.notices[level]);
      this.#notices[level].addEach(this.#seen[level].merge(other.seen[level]));
    }
    this.#series.merge(other.series);
  }

  /** What was counted, to be handed on. It is not to be changed. */
  state(): EngineState {
    const { ALL, MARKETPLACE } = this.#notices;
    return {
      items: this.#items.state(),
      notices: { ALL: ALL.state(), MARKETPLACE: MARKETPLACE.state() },
      seen: { ALL: this.#seen.ALL.state(), MARKETPLACE: this.#seen.MARKETPLACE.state() },
      series: this.#series.state(),
    };
  }

  /** What figures are made from. To be asked for when all items are there. */
  source(): Source {
    const { scope, asOf } = this.#asking;
    const series = this.#series;
    return {
      counts: this.#counts(levelOf(scope)),
      byMarketplace: this.#byMarketplace(),
      cohortOf: this.#cohortOf,
      quantilesOf: ({ name }, measured) => quantilesOf(series.of(name, measured)),
      waitsOf: ({ name }) => series.waitsOf(name),
      isEstimate: false,
      scope: scopeName(scope),
      asOf,
    };
  }

  #addItem(facts: Counted): void {
    const { basis, marketplace } = facts;
    const cell = this.#items.at(facts, { month: monthOf(facts.deliveredAt), basis, marketplace });
    if (!cell) return;
    plainAndDue(facts, this.#nameOfDue, (_, start, counts) => {
      for (const name in counts) if (counts[name]) add(cell.counts, start + name, counts[name]);
    });
    const into = this.#series.group(cell.group);
    for (const [measured, taken] of Object.entries(durationsOf(facts)))
      for (const each of taken) into.push(measured, each);
    const { removal, decision } = waitsOf(facts, this.#asking.asOf);
    into.push(removal.end, removal.milliseconds);
    into.push(decision.end, decision.milliseconds);
  }

  /** A notice is counted by the month, the basis and the submitter of its own. */
  #addNotice(facts: Counted, level: Level): void {
    const marketplace = level === 'ALL' ? undefined : facts.marketplace;
    const cell = this.#notices[level].at(facts, { month: facts.noticeMonth, basis: facts.noticeBasis, marketplace });
    if (!cell) return;
    for (const name of leadNames(facts, level)) add(cell.counts, name, 1);
    const ended = this.#seen[level].add(facts, keyOf(cell));
    if (ended) add(cell.counts, ended, 1);
  }

  /** Notices of which not every item has come stand as those that came. */
  #noticesAt(level: Level): CellState {
    const cells = this.#notices[level].copy();
    cells.addEach(this.#seen[level].unfinished());
    return cells.state();
  }

  #counts(level: Level): Counts {
    const total: Counts = new Map();
    for (const cells of [this.#items.state(), this.#noticesAt(level)])
      for (const { prefix, counts } of cells.values())
        for (const [name, value] of counts) add(total, prefix + name, value);
    return total;
  }

  #byMarketplace(): ReadonlyMap<OrganisationId, Counts> {
    const all = new Map<OrganisationId, Counts>();
    for (const cells of [this.#items.state(), this.#noticesAt('MARKETPLACE')])
      for (const { prefix, marketplace, counts } of cells.values()) {
        if (!marketplace) continue;
        const own = all.get(marketplace) ?? new Map<string, number>();
        all.set(marketplace, own);
        for (const [name, value] of counts) add(own, prefix + name, value);
      }
    return new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
