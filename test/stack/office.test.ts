import { beforeAll, describe, expect, test } from 'vitest';
import type { Assignment } from '../../shared/contracts/assignment.ts';
import type { Note } from '../../shared/contracts/note.ts';
import type { OrderDraftSummary } from '../../shared/contracts/order-draft.ts';
import type { PersonView } from '../../shared/contracts/person.ts';
import { eraseNotes } from '../../shared/flows/erase-notes.ts';
import { openTable } from '../../shared/store/table.ts';
import { noticeBody, orderBody } from '../builders/notices.ts';
import { tokenOf } from './support/cells-tokens.ts';
import { useSystem } from './support/system.ts';
import { rowsOf } from './support/tables.ts';
import { freshListing, reference } from './support/work.ts';

const system = useSystem({ isThrottled: false });
const OFFICE = '/v1/organisations/de-bnetza';

/** Somebody who works there, as the page acts for them. */
interface Worker {
  readonly subject: string;
  readonly call: <T>(
    method: string,
    path: string,
    body?: unknown,
  ) => Promise<{ status: number; body: T & { code?: string } }>;
}

async function worker(does: string, name = does): Promise<Worker> {
  const person = { email: `${name}@de-bnetza.example`, function: does };
  const { subject } = await system().operator.ask<PersonView>('POST', `${OFFICE}/people`, person);
  const token = await tokenOf(system(), subject, { client_id: system().stack.consoleClientId });
  return {
    subject,
    async call(method, path, body) {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const sent = body === undefined ? {} : { body: JSON.stringify(body) };
      const answer = await fetch(`${system().stack.url}${path}`, { method, headers, ...sent });
      return { status: answer.status, body: (await answer.json()) as never };
    },
  };
}

let count = 0;
const actionId = () => `office-${++count}`;
const person = { name: 'Ada Muster', email: 'ada@de-bnetza.example' };
const order = () => orderBody('product_safety', { reference: reference(), contact: person, items: [freshListing()] });
const kept = async () => {
  const rows = [...(await rowsOf(system().cases)), ...(await rowsOf(openTable(system().stack.tables.work)))];
  return JSON.stringify(rows.filter((row) => row['pk']?.S?.includes('ORDERDRAFT')));
};

let officer: Worker;
let approver: Worker;
beforeAll(async () => {
  officer = await worker('officer');
  approver = await worker('approver');
});

describe('a second pair of eyes', () => {
  test('holds an order of anybody until another person approves it, and then sends it as of now', async () => {
    await approver.call('PUT', `${OFFICE}/settings`, { ordersNeedApproval: true });
    const body = order();
    const refused = await officer.call<{ faults: object[] }>('POST', '/v1/notices', body);
    expect(refused.body).toMatchObject({ code: 'APPROVAL_REQUIRED', faults: [{ pointer: '/kind' }] });
    expect(await system().as('de-bnetza').call('POST', '/v1/notices', order())).toMatchObject({ status: 422 });

    const held = await officer.call<OrderDraftSummary>('POST', '/v1/order-drafts', body);
    expect(held).toMatchObject({
      status: 201,
      body: { state: 'HELD', items: 1, writtenBy: { person: officer.subject } },
    });
    const path = `/v1/order-drafts/${held.body.id}`;
    expect(await approver.call('GET', path)).toMatchObject({ body: { body: { contact: person, kind: 'ORDER' } } });
    expect(await officer.call('POST', `${path}/decision`, { decision: 'APPROVE' })).toMatchObject({ status: 403 });
    expect(await approver.call('POST', `${path}/decision`, { decision: 'APPROVE' })).toMatchObject({
      body: { state: 'SENT', decidedBy: { person: approver.subject } },
    });
    expect(await approver.call('POST', `${path}/decision`, { decision: 'REFUSE', reason: 'No' })).toMatchObject({
      status: 409,
      body: { code: 'DRAFT_CLOSED', state: 'APPROVED' },
    });
    await system().settle();
    const notice = await officer.call<{ kind: string; items: object[] }>('GET', `/v1/notices/${held.body.id}`);
    expect(notice.body).toMatchObject({ kind: 'ORDER', items: [{ state: 'DELIVERED' }] });
    expect(await officer.call('POST', '/v1/order-drafts', body)).toMatchObject({ body: { state: 'SENT' } });
    expect(await kept()).not.toContain(person.email);
  });

  test('is never that of who wrote it, approver or not, and a refusal says why', async () => {
    const body = order();
    const { body: held } = await approver.call<OrderDraftSummary>('POST', '/v1/order-drafts', body);
    const path = `/v1/order-drafts/${held.id}`;
    const own = await approver.call('POST', `${path}/decision`, { decision: 'APPROVE' });
    expect(own).toMatchObject({ status: 403, body: { code: 'SAME_PERSON' } });
    const second = await worker('approver', 'second');
    await second.call('POST', `${path}/decision`, { decision: 'REFUSE', reason: 'Another batch' });
    const shown = await approver.call<OrderDraftSummary & { body: object }>('GET', path);
    expect(shown.body).toMatchObject({ state: 'REFUSED', reason: 'Another batch', body: { kind: 'ORDER' } });
    expect(shown.body.body).not.toHaveProperty('contact');
    expect(await kept()).not.toContain(person.email);
    const anew = { ...body, explanation: 'The batch is corrected' };
    expect(await officer.call('POST', '/v1/order-drafts', anew)).toMatchObject({ body: { state: 'HELD' } });
  });
});

describe('who has what in hand', () => {
  test('an item goes to one person at a time, notes are for colleagues alone, and all is handed over in one step', async () => {
    const body = noticeBody('product_safety', { reference: reference(), items: [freshListing(), freshListing()] });
    const client = system().as('de-bnetza');
    const { items } = await client.ask<{ items: { id: string }[] }>('POST', '/v1/notices', body);
    await system().settle();
    const [first = '', second = ''] = items.map(({ id }) => id);
    const take = (who: Worker, item: string) =>
      who.call<Assignment>('POST', `/v1/items/${item}/assignment`, {
        actionId: actionId(),
        person: who.subject,
        instead: null,
      });
    await Promise.all([take(officer, first), take(officer, second)]);
    expect(await take(approver, first)).toMatchObject({
      status: 409,
      body: { code: 'CONFLICT', person: officer.subject },
    });
    const mine = (who: Worker) => who.call<{ items: { id: string }[] }>('GET', `/v1/assignments?person=${who.subject}`);
    expect((await mine(officer)).body.items.map(({ id }) => id).sort()).toEqual([first, second].sort());
    const nobody = await officer.call<{ items: { id: string }[] }>('GET', '/v1/assignments?person=none');
    expect(nobody.body.items.map(({ id }) => id)).not.toContain(first);

    const note = { actionId: actionId(), text: 'Mr Example of Amber rang' };
    await officer.call('POST', `/v1/items/${first}/notes`, note);
    expect(await officer.call('POST', `/v1/items/${first}/notes`, { ...note, text: 'Other' })).toMatchObject({
      status: 409,
    });
    expect(await system().as('amber').ask('GET', `/v1/items/${first}/notes`)).toEqual({ notes: [] });
    await officer.call('POST', `/v1/items/${first}/notes/1/erasure`);
    const notes = await approver.call<{ notes: Note[] }>('GET', `/v1/items/${first}/notes`);
    expect(JSON.stringify(notes.body)).not.toContain('Mr Example');
    const work = openTable(system().stack.tables.work);
    expect(await eraseNotes({ cases: system().cases, work })).toBe(1);
    expect(JSON.stringify(await rowsOf(system().cases))).not.toContain('Mr Example');

    const handover = { actionId: actionId(), from: officer.subject, to: approver.subject };
    expect(await approver.call('POST', '/v1/handovers', handover)).toMatchObject({
      body: { left: 0, results: [{}, {}] },
    });
    expect((await mine(officer)).body.items).toEqual([]);
    expect((await mine(approver)).body.items).toHaveLength(2);
  });
});

describe('the people of an organisation', () => {
  test('whoever leaves can do nothing more, and the last approver stays', async () => {
    const leaver = await worker('officer', 'leaver');
    const people = await leaver.call<{ people: PersonView[] }>('GET', `${OFFICE}/people`);
    expect(people.body.people.find(({ subject }) => subject === officer.subject)).toMatchObject({
      email: 'officer@de-bnetza.example',
    });
    const path = `${OFFICE}/people/${leaver.subject}`;
    expect(await approver.call('PUT', path, { state: 'LEFT' })).toMatchObject({ body: { state: 'LEFT' } });
    // What a function read is believed for a minute: one that has not met the person yet shows what stands now.
    const me = await leaver.call('GET', '/v1/me');
    expect(me).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
    const again = await approver.call<PersonView>('POST', `${OFFICE}/people`, {
      email: 'leaver@de-bnetza.example',
      function: 'reader',
    });
    expect(again.body).toMatchObject({ subject: leaver.subject, state: 'ACTIVE' });

    const all = await approver.call<{ people: PersonView[] }>('GET', `${OFFICE}/people`);
    for (const { subject, function: does } of all.body.people)
      if (does === 'approver' && subject !== approver.subject)
        await approver.call('PUT', `${OFFICE}/people/${subject}`, { state: 'LEFT' });
    const last = await approver.call('PUT', `${OFFICE}/people/${approver.subject}`, {
      state: 'ACTIVE',
      function: 'reader',
    });
    expect(last).toMatchObject({ status: 409, body: { code: 'LAST_APPROVER' } });
    const elsewhere = await approver.call('POST', '/v1/organisations/fr-dgccrf/people', {
      email: 'mole@fr-dgccrf.example',
      function: 'approver',
    });
    expect(elsewhere).toMatchObject({ status: 404 });
  });
});
