import { orderBody } from '../../../builders/notices.ts';
import type { Cell } from '../cells.ts';
import type { System } from '../system.ts';
import { freshListing, reference } from '../work.ts';
import type { Area, ItemsFor } from './area.ts';

const [ITEM_WRITE, ITEM_READ] = [
  ['AAAFFA H HHH AFH F FFF', 'HHHFFH H AHH AFH F FFF', 'HHHFFH H HHH HFH F FFF'],
  ['AAAAAF H HHH AAH F FFF', 'HHHHHF H AHH AAH F FFF', 'HHHHHF H HHH HHH F FFF'],
] as const;
const rows = (route: 'postAssignment' | 'getAssignment' | 'postNote' | 'getNotes', letters: readonly string[]) =>
  (['authority', 'flagger', 'nobody'] as const).map((whose, index) => [route, whose, letters[index] ?? ''] as const);

let count = 0;
const said = (more: object) => {
  count += 1;
  return { actionId: `office-${count}`, ...more };
};
const order = () => orderBody('product_safety', { reference: reference(), items: [freshListing()] });

/** Who reads in the two organisations whose people are changed: they stay what they are. */
const readers = new Map<string, string>();
const OFFICER_COLUMN = 1;
const APPROVER_COLUMN = 2;

/** Somebody to change in each organisation, a note of a machine where people will erase it, and an order that waits. */
async function make(system: System, itemsFor: ItemsFor) {
  for (const [whose, organisation] of [
    ['authority', 'de-bnetza'],
    ['flagger', 'brand-owner'],
  ] as const) {
    const person = { email: `changed@${organisation}.example`, function: 'reader' };
    const path = `/v1/organisations/${organisation}/people`;
    readers.set(whose, (await system.operator.ask<{ subject: string }>('POST', path, person)).subject);
  }
  const authority = system.as('de-bnetza');
  const items = itemsFor('postNoteErasure', 'authority');
  for (const column of [OFFICER_COLUMN, APPROVER_COLUMN])
    await authority.ask('POST', `/v1/items/${items[column]}/notes`, said({ text: 'Called them' }));
  const { id } = await authority.ask<{ id: string }>('POST', '/v1/order-drafts', order());
  return { 'order-drafts': { authority: id } };
}

/** People of an organisation, who has what in hand, notes, and orders that wait. What machines may not do is for people alone. */
export const OFFICE: Area = {
  rows: [
    ['getMe', '-', 'AAAAAF A AAA AAA A AAA'],
    ['getPeople', 'authority', 'AAAAAF H HHH HHH H AAA'],
    ['getPeople', 'flagger', 'HHHHHF H AHH HHH H AAA'],
    ['getPeople', 'nobody', 'HHHHHF H HHH HHH H HHH'],
    ['postPerson', 'authority', 'FFAFFF F FFF FFF F AAA'],
    ['postPerson', 'flagger', 'FFHFFF F FFF FFF F AAA'],
    ['postPerson', 'nobody', 'FFHFFF F FFF FFF F HHH'],
    ['putPerson', 'authority', 'FFAFFF F FFF FFF F AAA'],
    ['putPerson', 'flagger', 'FFHFFF F FFF FFF F AAA'],
    ['putPerson', 'nobody', 'FFHFFF F FFF FFF F HHH'],
    ['getOfficeSettings', 'authority', 'AAAAAF H FFF FFF F FFF'],
    ['getOfficeSettings', 'nobody', 'HHHHHF H FFF FFF F FFF'],
    ['putOfficeSettings', 'authority', 'FFAFFF F FFF FFF F FFF'],
    ['putOfficeSettings', 'nobody', 'FFHFFF F FFF FFF F FFF'],
    ...rows('postAssignment', ITEM_WRITE),
    ...rows('getAssignment', ITEM_READ),
    ['getAssignments', '-', 'AAAAAF A AAA AAA F FFF'],
    ['postHandover', '-', 'FFAFFF F FFF FFF F FFF'],
    ...rows('postNote', ITEM_WRITE),
    ...rows('getNotes', ITEM_READ),
    ['postNoteErasure', 'authority', 'FFAFFF F FFF FFF F FFF'],
    ['postNoteErasure', 'flagger', 'FHHFFF F FFF FFF F FFF'],
    ['postNoteErasure', 'nobody', 'FHHFFF F FFF FFF F FFF'],
    ['postOrderDraft', '-', 'AAAFFA A FFF FFF F FFF'],
    ['getOrderDrafts', '-', 'AAAAAF A FFF FFF F FFF'],
    ['getOrderDraft', 'authority', 'AAAFAF H FFF FFF F FFF'],
    ['getOrderDraft', 'nobody', 'HHHFHF H FFF FFF F FFF'],
    ['postOrderDraftDecision', 'authority', 'FFAFFF F FFF FFF F FFF'],
    ['postOrderDraftDecision', 'nobody', 'FFHFFF F FFF FFF F FFF'],
  ],
  itemRoutes: ['postAssignment', 'getAssignment', 'postNote', 'getNotes', 'postNoteErasure'],
  bodies: {
    putPerson: () => ({ state: 'ACTIVE', function: 'reader' }),
    putOfficeSettings: () => ({ ordersNeedApproval: false }),
    postAssignment: () => said({ person: null }),
    postHandover: () => said({ from: 'somebody-else', to: null }),
    postNote: () => said({ text: 'Ask the laboratory' }),
    postOrderDraft: order,
    postOrderDraftDecision: () => ({ decision: 'REFUSE', reason: 'The second listing is another product' }),
  },
  queries: { getAssignments: () => ({ person: 'none' }) },
  seconds: { putPerson: ({ whose }: Cell) => readers.get(whose) ?? 'nobody' },
  make,
};
