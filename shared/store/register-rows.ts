import { hash } from 'node:crypto';
import { REGISTER_DATA, REGISTERS, type Register, type RegisterEntry } from '../contracts/register-entry.ts';
import type { Stored } from './events.ts';

const digest = (text: unknown): string => hash('sha256', String(text), 'hex');

type Json = Record<string, unknown>;
const inside = (value: unknown): Json => (value ?? {}) as Json;

/** What only tells one thing from another is replaced by its digest before the rest is picked. */
const PREPARED: Partial<Readonly<Record<Register, (data: Json) => Json>>> = {
  SELF_REPORT: (data) => {
    const report = inside(data['report']);
    return { ...data, report: { ...report, reference: digest(report['reference']) } };
  },
  ROUND_CHECK: (data) => {
    const { notified, ...check } = inside(data['check']);
    const told = notified ? { notified: { ...inside(notified), content: digest(inside(notified)['content']) } } : {};
    return { ...data, check: { ...check, reference: digest(check['reference']), ...told } };
  },
};

const isRegister = (type: string): type is Register => (REGISTERS as readonly string[]).includes(type);

/** Of registrations, those of flaggers alone are counted. */
const isCounted = (register: Register, data: Json): boolean =>
  register !== 'REGISTERED' || inside(data['organisation'])['role'] === 'flagger';

const ENTRY_KEY = /^(?<part>.*?)#?(?:ENTRY#)?(?<n>\d+)$/;

/** Ledger and number. Looks of a round have no number: the moment of the look stands for it. */
function placed(register: Register, row: Stored, data: Json): Pick<RegisterEntry, 'place' | 'n'> {
  const [pk, sk] = [row['pk']?.S ?? '', row['sk']?.S ?? ''];
  if (register === 'ROUND_CHECK') {
    const check = inside(data['check']);
    return { place: `${pk}#${check['reference']}`, n: Date.parse(String(check['checkedAt'])) };
  }
  const { part = '', n = '' } = ENTRY_KEY.exec(sk)?.groups ?? {};
  return { place: part ? `${pk}#${part}` : pk, n: Number(n) };
}

/** What of a row of a register is counted, as a line of the log; undefined if the row is of something else. */
export function registerEntryOfRow(row: Stored): RegisterEntry | undefined {
  const register = row['type']?.S ?? '';
  if (!isRegister(register)) return undefined;
  const stored = JSON.parse(row['data']?.S ?? '') as Json;
  if (!isCounted(register, stored)) return undefined;
  const data = PREPARED[register]?.(stored) ?? stored;
  return {
    type: 'ENTRY',
    register,
    ...placed(register, row, data),
    recordedAt: row['rec']?.S ?? row['at']?.S ?? '',
    data: REGISTER_DATA[register].parse(data),
  } as RegisterEntry;
}
