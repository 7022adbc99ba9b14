import type { NoticeReceipt } from '../shared/contracts/notice.ts';
import type { Units } from './meter.ts';
import { type MeteredStack, notice } from './metered-stack.ts';
import { PATHS, type Path } from './paths.ts';
import { PATHS_AROUND } from './paths-around.ts';
import { ESCALATION_PATHS } from './paths-escalation.ts';
import { EVIDENCE_PATHS } from './paths-evidence.ts';
import { MAIL_PATHS } from './paths-mail.ts';
import { SELLER_PATHS } from './paths-sellers.ts';
import { PATHS_TIMED } from './paths-timed.ts';

const ALL = [
  ...PATHS,
  ...ESCALATION_PATHS,
  ...EVIDENCE_PATHS,
  ...SELLER_PATHS,
  ...PATHS_AROUND,
  ...PATHS_TIMED,
  ...MAIL_PATHS,
];

/** Items that take the same path side by side: counters are written once for a batch of records. */
const ITEMS = 20;

/** Items to take a path with, each as far as the path begins. */
async function prepared(
  metered: MeteredStack,
  { prepare, items: count = ITEMS }: Path,
  from: number,
): Promise<string[]> {
  const ids: string[] = [];
  metered.meter.during('before');
  for (let number = from; number < from + count; number += 1) {
    const { items } = await metered.client('authority').ask<NoticeReceipt>('POST', '/v1/notices', notice(number));
    ids.push(items[0]?.id ?? '');
  }
  await metered.pump('before');
  for (const [index, id] of ids.entries()) await prepare?.(metered, id, from + index);
  await metered.pump('before');
  return ids;
}

/** Request units of a path for one item, with what follows from it in lists, counters and queues. */
async function costOf(metered: MeteredStack, path: Path, from: number): Promise<Units> {
  const ids = await prepared(metered, path, from);
  metered.meter.steps.clear();
  metered.meter.during(path.name);
  for (const [index, id] of ids.entries()) await path.take(metered, id, index);
  await metered.pump(path.name);
  const used = [...metered.meter.steps.values()];
  const each = (of: keyof Units) => used.reduce((sum, units) => sum + units[of], 0) / ids.length;
  return { writes: each('writes'), reads: each('reads'), calls: each('calls') };
}

/** Request units of the paths around and after a decision: of all of them, or of every so many. */
export async function costOfPaths(metered: MeteredStack, every = 1): Promise<Readonly<Record<string, Units>>> {
  const costs: [string, Units][] = [];
  for (const [index, path] of ALL.entries())
    if (index % every === 0) costs.push([path.name, await costOf(metered, path, (index + 1) * 1000)]);
  return Object.fromEntries(costs);
}
