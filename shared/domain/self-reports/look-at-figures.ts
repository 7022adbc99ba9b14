import type { Finding, NewSelfReport } from '../../contracts/self-report.ts';
import { found, type Look, sum } from './look.ts';
import { previousOf } from './periods.ts';

/** Smaller samples say little of a share. */
const SMALL_SAMPLE = 100;
/** From one period to the next a figure rarely grows or shrinks tenfold; below this many it may. */
const JUMP = { factor: 10, least: 100 } as const;
/** Sectors of the register of known products: of counterfeits, the genuine product has the same barcode. */
const KNOWN_PRODUCT_SECTORS: readonly string[] = ['product_safety', 'food'];

/** A flagger reports what it sampled and what it did, not what only a marketplace can do or count. */
export const lookAtContent: Look = ({ ownInitiative, prevented, exposure, voluntary }, { role }) => {
  const isFlagger = role === 'flagger';
  const hasNothing = !ownInitiative && !prevented && !exposure && !voluntary;
  const listings = '/exposure/liveListings';
  return [
    ...found(hasNothing, 'EMPTY', '', 'It reports nothing'),
    ...found(isFlagger && !!ownInitiative, 'NOT_YOURS', '/ownInitiative', 'Only marketplaces take such measures'),
    ...found(isFlagger && !!prevented, 'NOT_YOURS', '/prevented', 'Only marketplaces prevent uploads'),
    ...found(isFlagger && exposure?.liveListings !== undefined, 'NOT_YOURS', listings, 'Only a marketplace knows that'),
    ...found(!!ownInitiative && !exposure, 'NO_EXPOSURE', '/exposure', 'Of how many listings, nobody can say'),
  ];
};

/** Each kind and ground once, and never more by machines than in all. */
const lookAtParts = (measures: NonNullable<NewSelfReport['ownInitiative']>['measures']): Finding[] => {
  const places = measures.map(({ measure, ground }) => `${measure} on ${ground}`);
  return measures.flatMap(({ number, automated = 0 }, index) => {
    const place = places[index] ?? '';
    const pointer = `/ownInitiative/measures/${index}`;
    return [
      ...found(places.indexOf(place) < index, 'SAME_PART_TWICE', pointer, `${place} stands here twice`),
      ...found(automated > number, 'AUTOMATED_ABOVE_TOTAL', `${pointer}/automated`, 'More than all of this kind'),
    ];
  });
};

export const lookAtMeasures: Look = ({ ownInitiative }) => {
  if (!ownInitiative) return [];
  const { total, automated, measures } = ownInitiative;
  const parts = sum(measures.map(({ number }) => number));
  const byMachine = measures.flatMap((each) => each.automated ?? []);
  const isWhole = parts === total && byMachine.length === measures.length;
  const differs = isWhole && automated !== undefined && sum(byMachine) !== automated;
  const [all, machine] = ['/ownInitiative/total', '/ownInitiative/automated'];
  return [
    ...found(parts > total, 'PARTS_ABOVE_TOTAL', all, `The parts add up to ${parts}`),
    ...found(parts < total, 'PARTS_BELOW_TOTAL', all, `The parts add up to ${parts}: of what kind is the rest?`),
    ...found((automated ?? 0) > total, 'AUTOMATED_ABOVE_TOTAL', machine, 'More than all measures'),
    ...found(differs, 'AUTOMATED_PARTS_DIFFER', machine, `The parts add up to ${sum(byMachine)}`),
    ...lookAtParts(measures),
  ];
};

export const lookAtPrevention: Look = ({ prevented, sector }) => {
  const { uploads = 0, byKnownProducts = 0 } = prevented ?? {};
  const pointer = '/prevented/byKnownProducts';
  const isKnown = KNOWN_PRODUCT_SECTORS.includes(sector);
  const holds = `The register of known products holds ${KNOWN_PRODUCT_SECTORS.join(' and ')} only`;
  return [
    ...found(byKnownProducts > uploads, 'KNOWN_PRODUCTS_ABOVE_PREVENTED', pointer, 'More than all prevented uploads'),
    ...found(byKnownProducts > 0 && !isKnown, 'KNOWN_PRODUCTS_NOT_IN_SECTOR', pointer, holds),
  ];
};

export const lookAtPrevalence: Look = ({ exposure }) => {
  if (!exposure?.prevalence) return [];
  const { share, sampleSize } = exposure.prevalence;
  const [ofShare, ofSample] = ['/exposure/prevalence/share', '/exposure/prevalence/sampleSize'];
  const isSmall = sampleSize > 0 && sampleSize < SMALL_SAMPLE;
  return [
    ...found(share < 0 || share > 1, 'PREVALENCE_NO_SHARE', ofShare, 'A share lies between 0 and 1'),
    ...found(sampleSize === 0, 'PREVALENCE_WITHOUT_SAMPLE', ofSample, 'A share of nothing'),
    ...found(isSmall, 'PREVALENCE_SMALL_SAMPLE', ofSample, `Fewer than ${SMALL_SAMPLE}: it may be far off`),
  ];
};

type Read = (report: NewSelfReport) => number | undefined;
const FIGURES: Readonly<Record<string, Read>> = {
  '/ownInitiative/total': ({ ownInitiative }) => ownInitiative?.total,
  '/prevented/uploads': ({ prevented }) => prevented?.uploads,
  '/exposure/liveListings': ({ exposure }) => exposure?.liveListings,
};

/** A factor of ten against the period before is more often a slip of the unit than a fact. */
export const lookForJumps: Look = (report, { others }) => {
  const earlier = others.filter(
    ({ sector, period }) => sector === report.sector && period === previousOf(report.period),
  );
  return Object.entries(FIGURES).flatMap(([pointer, read]) => {
    const [was] = earlier.flatMap((each) => read(each) ?? []);
    const is = read(report);
    if (was === undefined || is === undefined) return [];
    const [less, more] = [Math.min(was, is), Math.max(was, is)];
    const isJump = more >= JUMP.least && more >= JUMP.factor * Math.max(1, less);
    return found(isJump, 'JUMP', pointer, `It was ${was} in ${previousOf(report.period)}: is the unit the same?`);
  });
};
