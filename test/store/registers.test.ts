import { beforeAll, describe, expect, test } from 'vitest';
import type { NewOrganisation } from '../../shared/contracts/organisation.ts';
import { REGISTERS, type RegisterEntry } from '../../shared/contracts/register-entry.ts';
import { isRegisterEntry, parseLogEntry } from '../../shared/contracts/summary.ts';
import { addContactPoint } from '../../shared/store/contact-points.ts';
import { appendEntry } from '../../shared/store/ledger.ts';
import { readLog } from '../../shared/store/log.ts';
import { measuresPartition, NOTIFIER_MEASURES } from '../../shared/store/notifier-measures.ts';
import { readRegisters, registersBefore } from '../../shared/store/registers.ts';
import { addRegistration, Registry } from '../../shared/store/registry.ts';
import { keepLooks, openRound } from '../../shared/store/rounds.ts';
import { SELF_REPORTS, selfReportsPartition } from '../../shared/store/self-reports.ts';
import { measuresPlace, SELLER_MEASURES } from '../../shared/store/seller-ledgers.ts';
import type { Table } from '../../shared/store/table.ts';
import { ContactPointId } from '../../shared/vocabulary/contact-point.ts';
import { MonitoringRoundId } from '../../shared/vocabulary/coordinated.ts';
import { ItemId } from '../../shared/vocabulary/ids.ts';
import { SellerId } from '../../shared/vocabulary/sellers.ts';
import { actionId } from '../builders/items.ts';
import { id, marketplace } from '../builders/organisations.ts';
import { openStore } from './support/store.ts';

const store = await openStore();
const NOW = '2026-05-13T14:40:00.000Z';
const now = new Date(NOW);
const AFTERWARDS = '2026-05-13T14:40:00.001Z';
/** What somebody wrote, or can be written to: none of it is counted. */
const SECRET = 'Zora Quill';
const from = '2026-01-01T00:00:00.000Z';
const ROUND = MonitoringRoundId.parse('c0a4a8f0-3a77-4c1e-8f60-5f0d5b5b7a21');
const ITEM = ItemId.parse('0b9e7a52-5a3b-4d0e-9c2f-6f1d2f7f8a10');

const flagger: NewOrganisation = {
  role: 'flagger',
  name: SECRET,
  contact: 'zora@owl.example',
  memberState: 'DE',
  standings: [{ status: 'DSA_TF', areas: ['food'], from, awardedBy: SECRET, decision: SECRET }],
};

async function registered(cases: Table): Promise<void> {
  const at = { n: 1, recordedAt: NOW };
  await addRegistration(cases, { id: id('owl'), organisation: flagger, ...at });
  await addRegistration(cases, { id: id('amber'), organisation: { ...marketplace('amber')[1], name: SECRET }, ...at });
  const point = {
    kind: 'CITES',
    memberState: 'DE',
    name: SECRET,
    email: 'zora@cites.example',
    from,
    source: SECRET,
  } as const;
  await addContactPoint(cases, { id: ContactPointId.parse('de-cites'), ...point }, now);
}

async function measured(cases: Table): Promise<void> {
  const seller = SellerId.parse('amber~Zk3vX9qLw2Rt7Yb5Nc8Md1');
  const taken = { actionId: actionId('m-1'), takenAt: NOW } as const;
  const suspended = { ...taken, seller, measure: 'SUSPENSION_PERMANENT', basis: 'ILLEGAL_CONTENT' } as const;
  await appendEntry(
    cases,
    { kind: SELLER_MEASURES, partition: measuresPlace(seller), decide: () => ({ next: suspended }) },
    now,
  );
  const cause = 'MANIFESTLY_UNFOUNDED_NOTICES' as const;
  const warned = { ...taken, kind: 'WARNING' as const, cause, reason: SECRET, items: [ITEM] };
  const next = {
    marketplace: id('amber'),
    measure: warned,
    by: { role: 'marketplace' as const, organisation: id('amber') },
  };
  await appendEntry(
    cases,
    { kind: NOTIFIER_MEASURES, partition: measuresPartition(id('owl')), decide: () => ({ next }) },
    now,
  );
}

async function reported(cases: Table): Promise<void> {
  const report = {
    reference: SECRET,
    sector: 'food' as const,
    period: '2026-Q1',
    prevented: { uploads: 7 },
    voluntary: [{ kind: 'TRAINING' as const, on: '2026-02-02', narrative: SECRET, number: 3 }],
    contextNote: SECRET,
  };
  const next = { version: 1, report, findings: [], by: { role: 'marketplace' as const, organisation: id('amber') } };
  await appendEntry(
    cases,
    { kind: SELF_REPORTS, partition: selfReportsPartition(id('amber')), decide: () => ({ next }) },
    now,
  );
}

async function observed(cases: Table): Promise<void> {
  const until = '2026-06-01T00:00:00.000Z';
  const said = { reference: SECRET, title: SECRET, method: SECRET, channels: { A: SECRET, B: SECRET } };
  const round = {
    by: id('de-bnetza'),
    ...said,
    sector: 'food' as const,
    marketplaces: [id('amber')],
    from,
    until,
    observers: [id('owl')],
  };
  await openRound(cases, ROUND, () => ({ next: round }), now);
  const notified = { channel: 'A' as const, at: NOW, content: SECRET };
  const check = {
    reference: SECRET,
    url: `https://amber.example/${SECRET}`,
    checkedAt: NOW,
    result: 'SUSPECT' as const,
    notified,
  };
  await keepLooks(cases, ROUND, [{ observer: id('owl'), marketplace: id('amber'), check }], NOW);
}

const sorted = (entries: readonly object[]): string[] => entries.map((entry) => JSON.stringify(entry)).sort();

describe('registers in the log', () => {
  let cases: Table;
  let entries: RegisterEntry[];
  beforeAll(async () => {
    cases = await store.table('cases');
    for (const write of [registered, measured, reported, observed]) await write(cases);
    entries = await registersBefore(cases, AFTERWARDS);
  });

  test('have one line for each entry that is counted, and a number in their ledger', () => {
    expect(entries.map(({ register }) => register).sort()).toEqual([...REGISTERS].sort());
    expect(entries.find(({ register }) => register === 'SELLER_MEASURE')).toMatchObject({
      place: 'SELLERMEASURES#amber#Zk3vX9qLw2Rt7Yb5Nc8Md1',
      n: 1,
      recordedAt: NOW,
    });
    expect(entries.find(({ register }) => register === 'MONITORING_ROUND')).toMatchObject({
      place: `ROUNDS#${ROUND}`,
      n: 1,
    });
  });

  test('are the same by a scan, in the whole log, and by their keys', async () => {
    const log = (await readLog(cases, AFTERWARDS)).filter(isRegisterEntry);
    const byKey = await readRegisters({ cases, registry: new Registry(cases) }, REGISTERS);
    expect(sorted(log)).toEqual(sorted(entries));
    expect(sorted(byKey)).toEqual(sorted(entries));
    expect(await registersBefore(cases, NOW)).toEqual([]);
  });

  test('hold no name, no mailbox and no text that somebody wrote, and are read back from a file', () => {
    const lines = sorted(entries);
    expect(lines.filter((line) => /Zora|Quill|zora@|https?:/.test(line))).toEqual([]);
    expect(lines.map((line) => JSON.stringify(parseLogEntry(JSON.parse(line))))).toEqual(lines);
  });

  test('a broken line is a fault, never left out', () => {
    const [line] = entries;
    expect(() => parseLogEntry({ ...line, data: {} })).toThrow();
    expect(() => parseLogEntry({ ...line, register: 'GOSSIP' })).toThrow();
  });
});
