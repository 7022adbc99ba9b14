import { type Deadline, LETTER_KINDS, type Letter, type LetterKind } from '../../contracts/mail.ts';
import type { Language } from '../../vocabulary/mail.ts';
import type { Instant } from '../../vocabulary/time.ts';
import { CLOCKS } from '../clock/table.ts';
import { TEXTS, type Texts } from './texts.ts';
import { dayWords, untilOf } from './when.ts';

/** Who reads it. */
export interface Reader {
  readonly name: string;
  readonly language: Language;
}

/** An e-mail as it is sent: plain text. */
export interface Mail {
  readonly subject: string;
  readonly text: string;
}

/** What is to be told at once: the letters, how many more were left out, and the day of a digest. */
export interface Bundle {
  readonly letters: readonly Letter[];
  readonly more?: Readonly<Partial<Record<LetterKind, number>>>;
  readonly digestOf?: Instant;
}

/** Mail programs set apart what follows it (RFC 3676). */
const SIGNATURE = '-- ';

/** Items of one kind that an e-mail shows; of the others it says how many there are. */
const MOST_SHOWN = 50;

function deadlineLine({ clock, dueAt }: Deadline, letter: Letter, language: Language): string {
  const { until, missed, bases, labels } = TEXTS[language];
  const { basis, source } = CLOCKS[clock];
  const end = untilOf(dueAt, letter.jurisdiction, language);
  const when = letter.kind === 'MISSED' || letter.kind === 'REFERRED' ? missed(end) : until(end);
  return `${labels.deadline}: ${when}; ${bases[basis]}: ${source}`;
}

/** Who refers an item, and where they are answered. */
function referringLines({ from }: Letter, { labels }: Texts): string[] {
  if (!from) return [];
  const { name, contact, reference } = from;
  return [
    `${labels.referredBy}: ${name}`,
    `${labels.answerTo}: ${contact}`,
    ...(reference ? [`${labels.theirReference}: ${reference}`] : []),
  ];
}

function linesOf(letter: Letter, language: Language): string[] {
  const texts = TEXTS[language];
  const { labels, kinds, outcomes, further } = texts;
  const { itemId, itemKind, sector, url, side, count = 1, field, lapsesAt, outcome, jurisdiction } = letter;
  const at = (instant: Instant) => texts.at(untilOf(instant, jurisdiction, language));
  return [
    `${labels.item} ${itemId} (${kinds[itemKind]}, ${sector.replaceAll('_', ' ')})`,
    `${labels.listing}: ${url}${count > 1 ? ` ${further(count - 1)}` : ''}`,
    ...(side === 'MARKETPLACE' ? [] : [`${labels.marketplace}: ${letter.marketplaceName}`]),
    ...(side === 'SUBMITTER' && letter.reference ? [`${labels.reference}: ${letter.reference}`] : []),
    ...(side === 'CONTACT_POINT' ? [`${labels.delivered}: ${at(letter.deliveredAt)}`] : []),
    ...letter.deadlines.map((deadline) => deadlineLine(deadline, letter, language)),
    ...(field ? [`${labels.asked}: ${field}`] : []),
    ...(lapsesAt ? [`${labels.lapses}: ${at(lapsesAt)}`] : []),
    ...(outcome ? [`${labels.decision}: ${outcomes[outcome]}`] : []),
    ...referringLines(letter, texts),
  ];
}

/** All of one kind: heading, items, and what is to be done. */
function sectionOf(kind: LetterKind, letters: readonly Letter[], left: number, language: Language): string {
  const { headings, advice, more } = TEXTS[language];
  const hidden = left + Math.max(0, letters.length - MOST_SHOWN);
  const [first] = letters;
  const items = letters.slice(0, MOST_SHOWN).map((letter) => linesOf(letter, language).join('\n  '));
  const todo = first && advice[first.side][kind];
  return [
    `${headings[kind].toUpperCase()} (${letters.length + left})`,
    ...items,
    ...(hidden > 0 ? [more(hidden)] : []),
    ...(todo ? [todo] : []),
  ].join('\n\n');
}

function subjectOf({ letters, more = {}, digestOf }: Bundle, language: Language): string {
  const { headings, single, several, daily, kinds } = TEXTS[language];
  const [only, another] = letters;
  if (only && !another && !digestOf)
    return single(
      headings[only.kind],
      `${kinds[only.itemKind]} to ${only.marketplaceName}, ${only.itemId.slice(0, 8)}`,
    );
  const parts = LETTER_KINDS.flatMap((kind) => {
    const count = letters.filter((letter) => letter.kind === kind).length + (more[kind] ?? 0);
    return count > 0 ? [`${count} ${headings[kind].toLowerCase()}`] : [];
  });
  return digestOf ? daily(dayWords(digestOf, language, 'UTC'), parts) : several(parts);
}

/** Writes one e-mail of everything that one reader is to be told at once. */
export function compose(bundle: Bundle, { name, language }: Reader): Mail {
  const { greeting, closing } = TEXTS[language];
  const { letters, more = {} } = bundle;
  const byKind = Map.groupBy(letters, ({ kind }) => kind);
  const sections = LETTER_KINDS.flatMap((kind) => {
    const ofKind = byKind.get(kind) ?? [];
    return ofKind.length > 0 ? [sectionOf(kind, ofKind, more[kind] ?? 0, language)] : [];
  });
  const end = byKind.has('REFERRED') ? closing.referred : closing.wished;
  const text = [greeting(name), ...sections, `${SIGNATURE}\n${end}`].join('\n\n');
  return { subject: subjectOf(bundle, language), text: `${text}\n` };
}
