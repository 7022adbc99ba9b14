/** What a part of a figure is called: a message of this area, with words of the vocabularies in its places. */
export interface PartName {
  /** Without the area, such as `part.removed`. Empty: the word alone. */
  readonly key: string;
  readonly numbers?: Readonly<Record<string, number>>;
  readonly words?: Readonly<Record<string, readonly [vocabulary: string, code: string]>>;
  /** Names within the name. */
  readonly parts?: Readonly<Record<string, PartName>>;
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
const plain = (part: string): PartName => ({ key: `part.${slug(part)}` });
const alone = (vocabulary: string, code: string): PartName => ({ key: '', words: { word: [vocabulary, code] } });

const STATUSES = /^(AUTHORITY|DSA_TF|PLATFORM_TRUSTED|NO_STATUS)$/;
const MEASURES = /^(WARNING|LISTING_RESTRICTION|SUSPENSION_TEMPORARY|SUSPENSION_PERMANENT|LIFTED)$/;

type Reading = readonly [form: RegExp, name: (found: readonly string[]) => PartName];

/** Parts that follow a form, the first that fits. */
const FORMS: readonly Reading[] = [
  [/^(.+), reported in confidence$/, ([, of = '']) => ({ key: 'part.in-confidence', parts: { part: partName(of) } })],
  [/^ended: (.+)$/, ([, end = '']) => ({ key: end === 'NONE' ? 'part.ended-none' : 'part.ended', words: { end: ['outcome', end] } })],
  [/^(removed before|ended otherwise before|undecided after) (\d+) (hours|week|days)$/, ([, what = '', n = '', unit = '']) => ({ key: `part.${slug(`${what} ${unit}`)}`, numbers: { n: Number(n) } })],
  [/^(acted on|decided|found gone by a check|removed|effected) within (\d) working days$/, ([, what = '', n = '']) => ({ key: `part.${slug(what)}-within`, numbers: { n: Number(n) } })],
  [/^back within (\d+) days$/, ([, n = '']) => ({ key: 'part.back-within', numbers: { n: Number(n) } })],
  [/^(all|disputes|\([a-f]\)), (total|upheld|partially reversed|reversed|omitted)$/, ([, of = '', result = '']) => ({
    key: of.startsWith('(') ? 'part.complaints-about' : `part.complaints-${of}`,
    ...(of.startsWith('(') && { words: { subject: ['complaintSubject', of.slice(1, 2)] as const } }),
    parts: { result: plain(`result ${result}`) },
  })],
  [/^(LAW|TERMS)$/, ([ground = '']) => alone('ground', ground)],
  [STATUSES, ([status = '']) => alone('submitterStatus', status)],
  [/^([A-Z_]+), difference$/, ([, status = '']) => ({ key: 'part.difference', words: { status: ['submitterStatus', status] } })],
  [MEASURES, ([measure = '']) => alone('sellerMeasure', measure)],
  [/^([A-Z_]+), (measures|number given)$/, ([, kind = '', what = '']) => ({ key: `part.voluntary-${slug(what)}`, words: { kind: ['voluntary', kind] } })],
  [/^(inform of receipt|give effect|from the submission|waited for answers), (median|p90)$/, ([, what = '', of = '']) => ({ key: `part.${slug(what)}`, parts: { quantile: plain(of) } })],
  [/^\[(0h,24h|24h,48h|48h,1w|1w,)\)$/, ([, bucket = '']) => plain(`bucket ${bucket}`)],
]; // biome-ignore format: one row a form

/** The name of a part as the interface calls it. */
export function partName(part: string): PartName {
  for (const [form, name] of FORMS) {
    const found = form.exec(part);
    if (found) return name(found);
  }
  return plain(part);
}

/** Every message that the name of a part needs. */
export const keysOf = ({ key, parts = {} }: PartName): string[] => [
  ...(key === '' ? [] : [key]),
  ...Object.values(parts).flatMap(keysOf),
];
