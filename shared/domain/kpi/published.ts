import type { KpiId } from '../../contracts/kpi.ts';
import type { DialogueId } from '../../vocabulary/dialogues.ts';
import type { Confidence } from './definition.ts';

/** A figure that others published: a model of what is counted here, and never compared without its remark. */
interface Published {
  readonly dialogue: DialogueId;
  readonly kpi: KpiId;
  readonly of: string;
  readonly percent: number;
  readonly remark: string;
  readonly source: string;
  readonly confidence: Confidence;
}

const UNWEIGHTED = 'unweighted average of the signatories';
const OTHERWISE = 'computed otherwise than before October 2019';
const ROUND = 'sample of organisations over some weeks';

export const PUBLISHED: readonly Published[] = [
  { dialogue: 'PRODUCT_SAFETY', kpi: 'K18', of: 'October 2018 to March 2019', percent: 87.36, remark: UNWEIGHTED, source: 'eptoday.com', confidence: 'V2' },
  { dialogue: 'PRODUCT_SAFETY', kpi: 'K19', of: 'October 2018 to March 2019', percent: 92.04, remark: UNWEIGHTED, source: 'eptoday.com', confidence: 'V2' },
  { dialogue: 'PRODUCT_SAFETY', kpi: 'K18', of: 'December 2020 to May 2021', percent: 75, remark: OTHERWISE, source: 'logistic-natives.com', confidence: 'V2' },
  { dialogue: 'PRODUCT_SAFETY', kpi: 'K19', of: 'December 2020 to May 2021', percent: 97, remark: OTHERWISE, source: 'logistic-natives.com', confidence: 'V2' },
  { dialogue: 'COUNTERFEIT_MOU', kpi: 'K14', of: '2019', percent: 98, remark: 'proactive measures, of listings removed', source: 'SWD(2020) 166', confidence: 'V2' },
  { dialogue: 'EU_IRU', kpi: 'K24', of: 'until the end of 2017', percent: 86, remark: 'on average, of flagged content', source: 'Briefing of January 2018', confidence: 'V' },
  { dialogue: 'EU_IRU', kpi: 'K24', of: 'until July 2016', percent: 91.4, remark: '11,000 messages on 31 platforms', source: 'Europol', confidence: 'V2' },
  { dialogue: 'EU_IRU', kpi: 'K24', of: 'until February 2018', percent: 83.64, remark: 'of 48,931 decisions to refer', source: 'Europol', confidence: 'V2' },
  { dialogue: 'EU_IRU', kpi: 'K23', of: 'until February 2018', percent: 96.39, remark: '48,931 decisions of 50,762 assessed', source: 'derived from Europol', confidence: 'D' },
  { dialogue: 'INHOPE', kpi: 'K17', of: '2016', percent: 74, remark: 'within three working days, of 38,767 reports confirmed and inserted', source: 'Briefing of January 2018', confidence: 'V' },
  { dialogue: 'INHOPE', kpi: 'K17', of: '2017', percent: 62, remark: 'within three days: another unit', source: 'INHOPE', confidence: 'V2' },
  { dialogue: 'HATE_SPEECH_CODE', kpi: 'K7', of: 'round 1, December 2016', percent: 28, remark: ROUND, source: 'pubaffairsbruxelles', confidence: 'V2' },
  { dialogue: 'HATE_SPEECH_CODE', kpi: 'K7', of: 'round 2, June 2017', percent: 59, remark: ROUND, source: 'Statement of five Commissioners, January 2018', confidence: 'V' },
  { dialogue: 'HATE_SPEECH_CODE', kpi: 'K7', of: 'round 3, January 2018', percent: 70, remark: ROUND, source: 'European Commission', confidence: 'V2' },
  { dialogue: 'HATE_SPEECH_CODE', kpi: 'K7', of: 'round 4, February 2019', percent: 72, remark: ROUND, source: 'European Commission', confidence: 'V2' },
  { dialogue: 'HATE_SPEECH_CODE', kpi: 'K7', of: 'round 5, June 2020', percent: 71, remark: ROUND, source: 'European Commission', confidence: 'V2' },
  { dialogue: 'HATE_SPEECH_CODE', kpi: 'K7', of: 'round 6, October 2021', percent: 62.5, remark: '4,543 notifications', source: 'Factsheet of the round', confidence: 'V2' },
  { dialogue: 'HATE_SPEECH_CODE', kpi: 'K11', of: 'round 6, October 2021', percent: 60.3, remark: '4,543 notifications', source: 'Factsheet of the round', confidence: 'V2' },
  { dialogue: 'HATE_SPEECH_CODE', kpi: 'K9', of: 'round 7, November 2022', percent: 64.4, remark: 'within 24 hours', source: 'European Commission', confidence: 'V2' },
]; // biome-ignore format: one row a figure
