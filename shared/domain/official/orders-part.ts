import type { NoticeId } from '../../vocabulary/ids.ts';
import type { MemberState } from '../../vocabulary/places.ts';
import { durationsOf } from '../kpi/durations.ts';
import { type AnnexAsked, COVERAGE, isWithin, type OfficialFile, type OfficialItem, periodName } from './asked.ts';
import { csvFile } from './csv.ts';
import { medianHours } from './numbers.ts';
import { type Place, placeOf } from './place.ts';
import { type Cell, Sheet, type SheetRow } from './sheet.ts';
import { NOT_BY_MEMBER_STATE, TEMPLATE_CATEGORIES, TEMPLATE_SCOPES } from './template-categories.ts';
import { APPLIES, ORDERS_HEADER } from './template-columns.ts';

const ELSEWHERE = 'Noticeboard holds no orders to provide information: blank, not zero';
const CONTEXT = [
  `${COVERAGE}; each order once, by the Member State of the authority`,
  `${COVERAGE}; distinct addresses of each order`,
  `${COVERAGE}; hours from delivery to the first confirmation of receipt, orders with one; an automatic one within the hour counts as zero`,
  `${COVERAGE}; hours from delivery to the action, over items that were acted on`,
  ELSEWHERE,
  ELSEWHERE,
  ELSEWHERE,
];
/** Columns of orders to provide information (DSA Art. 10). */
const INFORMATION = ['', '', ''];

/** When the first item of an order was confirmed: the authority hears of the order then. */
interface Received {
  readonly memberState: MemberState;
  readonly place: Place;
  toReceipt: number;
}

/** Annex I part 3: orders under DSA Art. 9 that reached the platform in the period, and what came of them up to the cut. */
export class OrdersPart {
  readonly #asked: AnnexAsked;
  readonly #sheets = new Map<MemberState, Sheet>();
  readonly #received = new Map<NoticeId, Received>();

  constructor(asked: AnnexAsked) {
    this.#asked = asked;
  }

  /** Identical content that the platform found itself under an order is no further order. */
  add({ facts }: OfficialItem): void {
    const isOrder = facts.kind === 'ORDER' && facts.relation !== 'IDENTICAL_TO';
    if (!isOrder || !isWithin(this.#asked.period, facts.deliveredAt)) return;
    const { memberState, noticeId } = facts;
    const place = placeOf(facts.sector, facts.category, 'NOT_SPECIFIED_ORDER');
    const cell = this.#sheet(memberState).at(place);
    if (facts.leads !== 'NEITHER') cell.count('orders');
    cell.count('items');
    const { toEffect = [], toReceipt: [toReceipt] = [] } = durationsOf(facts);
    cell.take('effect', toEffect);
    if (toReceipt === undefined) return;
    const before = this.#received.get(noticeId)?.toReceipt ?? toReceipt;
    this.#received.set(noticeId, { memberState, place, toReceipt: Math.min(before, toReceipt) });
  }

  #sheet(memberState: MemberState): Sheet {
    const sheet = this.#sheets.get(memberState) ?? new Sheet();
    this.#sheets.set(memberState, sheet);
    return sheet;
  }

  #row(scope: string, { code, description, cell }: SheetRow): string[] {
    const { marketplace, period } = this.#asked;
    const keys = [APPLIES.ALL, marketplace.name, periodName(period), code, description, scope];
    return [...keys, ...figures(cell), ...INFORMATION, ...CONTEXT];
  }

  *#rows(): Generator<string[]> {
    const withReceipts = new Map(TEMPLATE_SCOPES.map((scope) => [scope, copyOf(this.#sheets.get(scope))] as const));
    for (const { memberState, place, toReceipt } of this.#received.values())
      withReceipts.get(memberState)?.at(place).take('receipt', [toReceipt]);
    const total = new Sheet();
    for (const sheet of withReceipts.values()) total.add(sheet);
    for (const row of rowsOf(total, TEMPLATE_CATEGORIES)) yield this.#row('TOTAL', row);
    for (const [scope, sheet] of withReceipts)
      for (const row of rowsOf(sheet, BY_MEMBER_STATE)) yield this.#row(scope, row);
  }

  file(): OfficialFile {
    return csvFile('3_member_states_orders.csv', ORDERS_HEADER, () => this.#rows());
  }
}

const BY_MEMBER_STATE = TEMPLATE_CATEGORIES.map(
  ([category, keywords]) => [category, keywords.filter((keyword) => !NOT_BY_MEMBER_STATE.has(keyword))] as const,
);

const rowsOf = (sheet: Sheet, categories: typeof TEMPLATE_CATEGORIES): SheetRow[] =>
  sheet.rows(categories, 'NOT_SPECIFIED_ORDER');

function copyOf(sheet: Sheet | undefined): Sheet {
  const copy = new Sheet();
  if (sheet) copy.add(sheet);
  return copy;
}

const figures = (cell: Cell): string[] => [
  String(cell.counted('orders')),
  String(cell.counted('items')),
  medianHours(cell.times('receipt')),
  medianHours(cell.times('effect')),
];
