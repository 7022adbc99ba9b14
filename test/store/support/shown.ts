import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Stored } from '../../../shared/store/events.ts';
import type { Table } from '../../../shared/store/table.ts';
import { GENERATION_KEY, readGenerations } from '../../../shared/store/views/generation.ts';
import { isCounter } from '../../../shared/store/views/marked-rows.ts';
import { allRows } from './store.ts';

type Values = Record<string, unknown>;

const without = (prefix: string, value: unknown) =>
  typeof value === 'string' && value.startsWith(prefix) ? value.slice(prefix.length) : value;

/** What a row says: not how far it has come, nor what it counted up and down again. */
function said(row: Stored, prefix: string): Values | undefined {
  const { pk, sk, ...values } = unmarshall(row);
  if (String(pk).startsWith(`${prefix}N#`)) return { tally: JSON.parse(values['data']).tally };
  if (String(pk).startsWith(`${prefix}V#`)) return values['entry'] ? { entry: values['entry'] } : undefined;
  if (values['life']) delete values['life'].n;
  const kept = Object.entries(values).filter(([name, value]) => isCounter(name) && value !== 0);
  if (kept.length === 0) return undefined;
  return Object.fromEntries(kept.map(([name, value]) => [name, without(prefix, value)]));
}

/** Everything that the views show, by key: lists, counters and sellers of the current generation, and of no other. */
export async function shownBy(views: Table): Promise<Record<string, Values>> {
  const { current } = await readGenerations(views);
  const prefix = `${current}/`;
  const rows = (await allRows(views)).filter(({ pk }) => pk?.S !== GENERATION_KEY.pk);
  const shown = rows.flatMap((row) => {
    const values = said(row, prefix);
    return values ? [[`${without(prefix, row['pk']?.S)} ${row['sk']?.S}`, values] as const] : [];
  });
  return Object.fromEntries(shown);
}
