import type { components } from '../api/schema.generated.ts';
import { monthText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';

type ListedExport = components['schemas']['ListedExport'];

/** One month, or the first and the last. */
export const monthsText = ({ from, to }: { readonly from: string; readonly to?: string | undefined }): string =>
  to === undefined || to === from
    ? monthText(from)
    : text('exports.months', { from: monthText(from), to: monthText(to) });

/** What an export is called: its kind and its months, and which version of them. */
export function exportTitle({
  kind,
  from,
  to,
  version,
}: Pick<ListedExport, 'kind' | 'from' | 'to' | 'version'>): string {
  const name = text('exports.named', { kind: word('exportKind', kind), months: monthsText({ from, to }) });
  return version > 1 ? text('exports.version', { name, version }) : name;
}

/** A schedule by its name, such as `food-half_year`: the dialogue and how often. */
export function scheduleText(schedule: string): string {
  const at = schedule.lastIndexOf('-');
  const [what, every] = [schedule.slice(0, at), schedule.slice(at + 1)];
  const about =
    what === 'all'
      ? text('exports.schedule.all')
      : what === 'public'
        ? word('exportKind', 'PUBLIC')
        : word('dialogue', what.toUpperCase());
  return text('exports.schedule.named', { about, every: word('exportPeriod', every.toUpperCase()) });
}
