import type { Caller, Cell, Whose } from '../cells.ts';
import type { System } from '../system.ts';
import { announcement, page, sendFiles } from '../uploads.ts';
import type { Area, ItemsFor } from './area.ts';

const ROUTES = ['postEvidence', 'postEvidenceCompletion', 'getEvidence', 'postHold'] as const;
const UNKNOWN_SET = '2f6b9d04-8a17-5c3e-9b42-61d7e0c5a8f3';

const rows = (route: (typeof ROUTES)[number], ...letters: readonly string[]) =>
  (['authority', 'flagger', 'nobody'] as const).map((whose, index) => [route, whose, letters[index] ?? ''] as const);

/** Who may complete a set, in which column of the table, on whose items, and as which organisation: it must have announced it. */
const COMPLETING: readonly (readonly [Caller, number, readonly Whose[], string])[] = [
  ['the authority', 0, ['authority'], 'de-bnetza'],
  ['its officer', 1, ['authority'], 'de-bnetza'],
  ['its approver', 2, ['authority'], 'de-bnetza'],
  ['its machine with a token that only submits', 5, ['authority'], 'de-bnetza'],
  ['the flagger', 7, ['flagger'], 'brand-owner'],
  ['the marketplace', 10, ['authority', 'flagger'], 'amber'],
  ['the machine of the operator', 14, ['authority', 'flagger'], 'operator'],
  ['an operator in person', 15, ['authority', 'flagger'], 'operator'],
  ['an organisation of operators', 16, ['authority', 'flagger'], 'helpdesk'],
];

const sets = new Map<string, string>();

/** A set is announced and sent on each item on which somebody will complete it. */
async function make(system: System, itemsFor: ItemsFor) {
  for (const [caller, column, owners, name] of COMPLETING) {
    const client = name === 'operator' ? system.operator : system.as(name);
    for (const owner of owners) {
      const item = itemsFor('postEvidenceCompletion', owner as 'authority' | 'flagger')[column] ?? '';
      sets.set(`${owner} ${caller}`, await sendFiles(client, item, [page(caller)], { purpose: 'REDRESS' }));
    }
  }
  return {};
}

let holds = 0;
const inAYear = () => new Date(Date.now() + 365 * 86_400_000).toISOString();

export const EVIDENCE: Area = {
  rows: [
    ...rows('postEvidence', 'AAAFFA H HHH AFH F AAA', 'HHHFFH H AHH AFH F AAA', 'HHHFFH H HHH HFH F HHH'),
    ...rows('postEvidenceCompletion', 'AAAFFA H HHH AFH F AAA', 'HHHFFH H AHH AFH F AAA', 'HHHFFH H HHH HFH F HHH'),
    ...rows('getEvidence', 'AAAAAF H HHH AAH F AAA', 'HHHHHF H AHH AAH F AAA', 'HHHHHF H HHH HHH F HHH'),
    ...rows('postHold', 'AAAFFA H FFF FFF F AAA', 'HHHFFH H FFF FFF F AAA', 'HHHFFH H FFF FFF F HHH'),
  ],
  itemRoutes: ROUTES,
  bodies: {
    postEvidence: () => announcement([page()], { purpose: 'REDRESS' }),
    postEvidenceCompletion: ({ whose, caller }: Cell) => ({ set: sets.get(`${whose} ${caller}`) ?? UNKNOWN_SET }),
    postHold: () => {
      holds += 1;
      return { change: 'SET', actionId: `hold-${holds}`, until: inAYear(), reference: '27 Js 1', reason: 'A case' };
    },
  },
  make,
};
