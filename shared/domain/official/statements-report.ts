import { COVERAGE, isWithin, jsonFile, type OfficialFile, type OfficialItem, type OfficialReport, periodName, type SellerMeasureTaken, type StatementsAsked } from './asked.ts'; // biome-ignore format: one row
import { faultsOfStatement } from './check-statement.ts';
import { isExempt } from './exemption.ts';
import { type Restriction, restrictionsOf } from './restrictions.ts';
import { SellersNotified } from './sellers-notified.ts';
import type { Statement } from './statement.ts';
import { type Restricted, statementOfItem } from './statement-of-item.ts';
import { isSellerRestriction, statementOfSeller } from './statement-of-seller.ts';
import { isRestriction } from './statement-parts.ts';

/** Most statements that one call of the database takes: all of them, or none. */
const MOST_IN_A_FILE = 100;
const DIGITS = 4;

/** Restrictions of the period without a statement here, and why. */
const LEFT_OUT = {
  SUBMITTED: 'the provider reported that the statement is in the database; sent again, a whole file would be refused',
  ORDER: 'imposed upon an order under DSA Art. 9: none is owed (Art. 17(5))',
  ALREADY_REMOVED:
    'gone before the notice arrived: the provider decided it without the notice, and states its own reasons',
  WITHOUT_GROUND: 'no ground is recorded',
  NO_RESTRICTION: 'a warning to the seller restricts nothing',
  REFUSED: 'the database would refuse it, such as a restriction from before 2020',
} as const;
type Why = keyof typeof LEFT_OUT;

/** Statements of reasons for the restrictions that a platform imposed in a period, as files that it can send itself (DSA Art. 24(5)). */
export class StatementsReport implements OfficialReport {
  readonly #asked: StatementsAsked;
  readonly #restricted: Restricted[] = [];
  readonly #measures: SellerMeasureTaken[] = [];
  readonly #sellers = new SellersNotified();
  readonly #leftOut = new Map<Why, number>();

  constructor(asked: StatementsAsked) {
    this.#asked = asked;
  }

  add({ facts, events, gtin }: OfficialItem): void {
    const { marketplace, period } = this.#asked;
    if (facts.marketplace !== marketplace.id || isExempt(marketplace)) return;
    this.#sellers.add(facts);
    const { itemId, sector, category, kind, status, acceptedAt } = facts;
    for (const restriction of restrictionsOf(events)) {
      const { ground, takenAt } = restriction;
      if (!isWithin(period, takenAt)) continue;
      const why = leftOut(kind === 'ORDER', restriction);
      if (why || !ground) this.#leave(why ?? 'WITHOUT_GROUND');
      else this.#restricted.push({ itemId, sector, category, kind, status, acceptedAt, gtin, ground, restriction });
    }
  }

  #leave(why: Why): void {
    this.#leftOut.set(why, (this.#leftOut.get(why) ?? 0) + 1);
  }

  addSellerMeasure(measure: SellerMeasureTaken): void {
    const { marketplace, period } = this.#asked;
    const isOwn = measure.seller.startsWith(`${marketplace.id}~`) && !isExempt(marketplace);
    if (isOwn && isSellerRestriction(measure) && isWithin(period, measure.takenAt)) this.#measures.push(measure);
  }

  /** A measure about a notifier restricts no content. */
  addNotifierMeasure(): void {}

  /** What makes each statement, in the order of items and then of sellers: they are written when their file is read. */
  #made(): (() => Statement)[] {
    const ofItems = this.#restricted
      .sort((a, b) => inOrder(a.itemId, b.itemId) || a.restriction.sequence - b.restriction.sequence)
      .map((each) => () => statementOfItem(each));
    const ofSellers = this.#measures
      .flatMap((measure) => statementOfSeller(measure, this.#sellers.mostly(measure.seller)) ?? [])
      .sort((a, b) => inOrder(a.puid, b.puid))
      .map((statement) => () => statement);
    return [...ofItems, ...ofSellers];
  }

  files(): OfficialFile[] {
    const made = this.#made();
    const sound = made.filter((make) => faultsOfStatement(make()).length === 0);
    this.#leftOut.set('REFUSED', made.length - sound.length);
    const files: OfficialFile[] = [];
    for (let start = 0; start < sound.length; start += MOST_IN_A_FILE)
      files.push(fileOf(files.length + 1, sound.slice(start, start + MOST_IN_A_FILE)));
    return [...files, jsonFile('notes.json', this.#notes(sound.length))];
  }

  #notes(statements: number): object {
    const { marketplace, period, asOf } = this.#asked;
    return {
      coverage: COVERAGE,
      use: 'Input for the provider, who checks the statements and sends them: not a filing. Each file is one call of POST /api/v1/statements.',
      service: marketplace.name,
      period: periodName(period),
      asOf,
      schema: 'DSA Transparency Database, schema v2 (since 1 July 2025)',
      statements,
      check: [
        'The legal ground is that of the category notified; a rule of a Member State may apply instead.',
        'content_date is the day of the notice: when the content was put online is not recorded.',
        'Where the provider reported no automated means, it is stated that none were used.',
        'Whether the recipient can be contacted (Art. 17(2)) is not recorded.',
      ],
      ...(isExempt(marketplace) && { exemption: 'Micro or small: nothing is sent to the database (DSA Art. 19(1)).' }),
      leftOut: Object.entries(LEFT_OUT).map(([why, means]) => ({
        why,
        means,
        restrictions: this.#leftOut.get(why as Why) ?? 0,
      })),
    };
  }
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function leftOut(isOrder: boolean, { measures, outcome, isSubmitted }: Restriction): Why | undefined {
  if (!measures.some(isRestriction)) return 'NO_RESTRICTION';
  if (isOrder) return 'ORDER';
  if (outcome === 'ALREADY_REMOVED') return 'ALREADY_REMOVED';
  return isSubmitted ? 'SUBMITTED' : undefined;
}

const fileOf = (number: number, made: readonly (() => Statement)[]): OfficialFile => ({
  name: `statements-${String(number).padStart(DIGITS, '0')}.json`,
  mediaType: 'application/json',
  chunks: () => [`${JSON.stringify({ statements: made.map((make) => make()) }, null, 1)}\n`],
});
