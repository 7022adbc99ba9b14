import type { RedressResult } from '../../vocabulary/redress.ts';
import { millisecondsBetween } from '../../vocabulary/time.ts';
import type { Redress } from '../life/facts.ts';
import { isSuspension } from '../sellers/measures.ts';
import { type AnnexAsked, COVERAGE, isWithin, type NotifierMeasureTaken, type OfficialFile, type OfficialItem, periodName, type SellerMeasureTaken } from './asked.ts'; // biome-ignore format: one row
import { csvFile } from './csv.ts';
import { EXEMPT, isExempt } from './exemption.ts';
import { medianHours, share } from './numbers.ts';
import { Cell } from './sheet.ts';
import { APPEALS_GROUPS, APPEALS_HEADER, APPLIES, type AppealsGroup } from './template-columns.ts';

/** The row of each scope: a count by its name, or what follows from several. */
const VALUES: Readonly<Record<string, (cell: Cell) => string>> = {
  'Total number': (cell) => String(cell.counted('total')),
  'Decisions upheld': (cell) => String(cell.counted('UPHELD')),
  'Decisions partially reversed': (cell) => String(cell.counted('PARTIALLY_REVERSED')),
  'Decisions reversed': (cell) => String(cell.counted('REVERSED')),
  'Median time': (cell) => medianHours(cell.times('decided')),
  'Decision omitted': (cell) => String(cell.counted('OMITTED')),
  'Percentage of outcomes implemented': (cell) =>
    share(cell.counted('implemented'), cell.counted('REVERSED') + cell.counted('PARTIALLY_REVERSED')),
};

const OMITTED_OUT = 'hours from submission to the decision; omitted decisions left out';
const NOTES: Readonly<Record<string, string>> = {
  'Median time': OMITTED_OUT,
  'Percentage of outcomes implemented': 'of the decisions reversed or partially reversed',
};
const GROUP_NOTES: Readonly<Partial<Record<AppealsGroup, string>>> = {
  f: 'contained in the row on all notices, and no addend',
  sellers: 'suspensions recorded on the ground of manifestly illegal content (DSA Art. 23(1))',
  notifiers: 'processing suspended (DSA Art. 23(2))',
  complainants: 'processing suspended (DSA Art. 23(2))',
};

const REVERSALS: ReadonlySet<RedressResult> = new Set(['REVERSED', 'PARTIALLY_REVERSED']);

/** (f) is contained in (e): it counts in both, and once in the total. */
const groupsOf = ({ kind, subject }: Redress): AppealsGroup[] =>
  kind === 'DISPUTE'
    ? ['disputes']
    : ['complaints', ...(subject ? [subject] : []), ...(subject === 'f' ? (['e'] as const) : [])];

/** Annex I part 7: complaints and disputes submitted in the period, with their decisions up to the cut, and suspensions enacted in it. */
export class AppealsPart {
  readonly #asked: AnnexAsked;
  readonly #cells = new Map<AppealsGroup, Cell>(APPEALS_GROUPS.map(({ counts }) => [counts, new Cell()]));

  constructor(asked: AnnexAsked) {
    this.#asked = asked;
  }

  add({ facts: { redress = [], imposedAt } }: OfficialItem): void {
    const { period } = this.#asked;
    if (imposedAt && isWithin(period, imposedAt)) this.#count('imposed');
    for (const each of redress) if (isWithin(period, each.openedAt)) this.#addRedress(each);
  }

  #addRedress(each: Redress): void {
    for (const group of groupsOf(each)) this.#addTo(group, each);
  }

  #addTo(group: AppealsGroup, { openedAt, decidedAt, result, implementedAt }: Redress): void {
    const cell = this.#cells.get(group);
    cell?.count('total');
    if (!decidedAt || !result) return;
    cell?.count(result);
    if (result !== 'OMITTED') cell?.take('decided', [millisecondsBetween(openedAt, decidedAt)]);
    if (implementedAt && REVERSALS.has(result)) cell?.count('implemented');
  }

  #count(group: AppealsGroup): void {
    this.#cells.get(group)?.count('total');
  }

  addSellerMeasure(measure: SellerMeasureTaken): void {
    if (!isSuspension(measure) || measure.basis !== 'ILLEGAL_CONTENT') return;
    if (isWithin(this.#asked.period, measure.takenAt)) this.#count('sellers');
  }

  addNotifierMeasure({ kind, cause, takenAt }: NotifierMeasureTaken): void {
    if (kind !== 'PROCESSING_SUSPENDED' || !isWithin(this.#asked.period, takenAt)) return;
    this.#count(cause === 'MANIFESTLY_UNFOUNDED_NOTICES' ? 'notifiers' : 'complainants');
  }

  *#rows(): Generator<string[]> {
    const { marketplace, period } = this.#asked;
    const names = [marketplace.name, periodName(period)];
    for (const { counts, section, indicator, scopes } of APPEALS_GROUPS)
      for (const scope of scopes) {
        const forAll = counts === 'complaints' && scope === 'Total number';
        const cell = this.#cells.get(counts) ?? new Cell();
        const value = VALUES[scope]?.(cell) ?? '';
        const context = [COVERAGE, NOTES[scope], GROUP_NOTES[counts]].filter((note) => note !== undefined).join('; ');
        const [told, why] = !forAll && isExempt(marketplace) ? ['', EXEMPT] : [value, context];
        yield [forAll ? APPLIES.ALL : APPLIES.PLATFORMS, ...names, section, indicator, scope, told, why];
      }
  }

  file(): OfficialFile {
    return csvFile('7_appeals_and_recidivism.csv', APPEALS_HEADER, () => this.#rows());
  }
}
