import { describe, expect, test } from 'vitest';
import { checkReports } from '../../../../shared/domain/filed-reports/check-report.ts';
import { countByGrade } from '../../../../shared/domain/filed-reports/finding.ts';
import { readFiledReport } from '../../../../shared/feeds/filed-report.ts';
import { ALIEXPRESS_2026_H1 } from './aliexpress-2026-h1.ts';
import { APPEALS_2025_H2, PROCESSED_2025_H2 } from './appeals-2025-h2.ts';
import { NOTICES_2025_H2 } from './notices-2025-h2.ts';
import { ORDERS_2025_H2 } from './orders-2025-h2.ts';
import { csvOf, inShort, mirrorOf, noticesCsv } from './rebuild.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('part 4 of AliExpress for January to June 2026', () => {
  const rows = noticesCsv(ALIEXPRESS_2026_H1, { service: 'Aliexpress', period: '2026-01-01/2026-06-30' });
  const findings = checkReports([readFiledReport('notices.csv', bytes(csvOf(rows)))]);
  const sentences = findings.map(({ row, sentence }) => `${row}: ${sentence}`);

  test('these and no other findings, by row and column of the filed file', () => {
    expect(inShort(findings)).toEqual({
      'ERROR ACTIONS_WITHOUT_ITEMS Aliexpress 4': 'H44 47 49 50 I44 47 49',
      'WARN ITEMS_BELOW_PARTS Aliexpress 4': 'H2 3 15 63 77 82',
      'WARN PARTS_ALL_ZERO_EXPLAINED Aliexpress 4': 'F43 G43 H43 I43',
      'WARN ITEMS_BELOW_NOTICES Aliexpress 4':
        'H2 3 4 5 7 14 15 16 18 32 37 38 40 43 56 62 63 67 68 69 73 77 79 80 82 83 84 86 90 93 I2 43',
      'WARN ACTIONS_ABOVE_ITEMS Aliexpress 4': 'H32 37 80',
      'WARN FLAGGER_MEDIAN_WITHOUT_NOTICES Aliexpress 4': 'K44 47 49',
      'INFO OTHER_DESCRIBED_BY_CODE Aliexpress 4': 'E13 14 37 50 62 68',
      'INFO MEDIAN_OF_NOTHING Aliexpress 4': 'J18 90 K38 40 63 68',
    });
    expect(countByGrade(findings)).toEqual({ ERROR: 7, WARN: 48, INFO: 12 });
  });

  test.each([
    [
      'all intellectual property notices stand in no sub-category',
      '43: Says 432714, and its sub-categories add up to 0, which a note explains',
    ],
    ['actions on copyright, and not one item', '44: 92421 actions on 0 items'],
    ['the same of trusted flaggers', '44: 55 actions on 0 items'],
    [
      'items of TOTAL below the sum of categories',
      '2: Says 492538, and its categories add up to 495094: the same items are counted in several of them, though no item counts twice',
    ],
    [
      'unsafe products',
      '82: Says 9328, and its sub-categories add up to 9486: the same items are counted in several of them, though no item counts twice',
    ],
    ['more actions than items about privacy', '32: 62 actions on 55 items'],
    ['more actions than items about suicide', '80: 16 actions on 15 items'],
    [
      'fewer items than notices',
      '2: 492538 items in 547070 notices: each names at least one, and a repeated item counts again',
    ],
    [
      'the same of trusted flaggers',
      '2: 151 items in 160 notices: each names at least one, and a repeated item counts again',
    ],
    [
      'a median of trusted flaggers who sent nothing',
      '49: A median of 18.6 h for notices of trusted flaggers, and there is none of them',
    ],
    [
      '0 h for incitement on which nothing was done',
      '18: 0 h for 1072 cases without any action: where there is nothing to measure the template wants a blank',
    ],
  ])('a careful reader finds: %s', (_, sentence) => {
    expect(sentences).toContain(sentence);
  });
});

describe('the mirror of three marketplaces for July to December 2025', () => {
  const mirror = mirrorOf({
    orders: ORDERS_2025_H2,
    notices: NOTICES_2025_H2,
    appeals: APPEALS_2025_H2,
    processed: PROCESSED_2025_H2,
  });
  const findings = checkReports([readFiledReport('mirror.json', bytes(JSON.stringify(mirror)))]);
  const sentences = findings.map(({ service, part, row, sentence }) => `${service} ${part}/${row ?? ''} ${sentence}`);

  test('these and no other findings, by service, part, row of the mirror and column', () => {
    expect(inShort(findings)).toEqual({
      'ERROR PARTS_ALL_ZERO AliExpress 4': 'F15 20 H15 20',
      'ERROR ACTIONS_WITHOUT_ITEMS AliExpress 4': 'H16 17 18 19 21',
      'ERROR MEDIAN_IMPOSSIBLE Zalando 4':
        'J57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 81 82 83 84 85 86 87 88 89 91 93 94 95 97',
      'ERROR GROUP_ADDED AliExpress 7': 'G1 2',
      'WARN ITEMS_BELOW_NOTICES AliExpress 3': 'H13 26 39',
      'WARN SCOPE_GREECE Amazon 3': 'F98',
      'WARN SCOPES_NOT_TOTAL Amazon 3': 'G51 H51 K51',
      'WARN ITEMS_BELOW_NOTICES Amazon 3': 'H87 89 126 127 132 133',
      'WARN ITEMS_BELOW_PARTS AliExpress 4': 'H1 2 8 22 31',
      'WARN ITEMS_BELOW_NOTICES AliExpress 4':
        'H1 2 3 4 5 7 8 9 10 11 12 13 14 15 20 22 24 25 26 27 28 29 31 32 33 34 35 36 37',
      'WARN ACTIONS_ABOVE_ITEMS AliExpress 4': 'H11 12',
      'WARN MEDIAN_ZERO Amazon 4': 'J38 39 40 41 43 44 K38 39 40 41 43 44',
      'WARN ITEMS_BELOW_PARTS Zalando 4': 'H57 58 61 71 76',
      'WARN PARTS_BLANK Zalando 4': 'L57 N57',
      'WARN ITEMS_BELOW_NOTICES Zalando 4': 'H57 58 59 61 64 65 66 71 73 74 75 76 81 85 89 93 95 97',
      'WARN MEDIAN_LONGER_THAN_PERIOD Zalando 4': 'J90 92 96',
      'WARN MEDIAN_UNIT_SUSPECTED Zalando 4': 'J-',
      'WARN OUTCOMES_BELOW_TOTAL AliExpress 7': 'G38',
      'WARN OUTCOMES_BELOW_TOTAL Amazon 7': 'G80',
      'WARN OUTCOMES_BELOW_TOTAL Zalando 7': 'G87 99',
      'WARN MEDIAN_LONGER_THAN_PERIOD Zalando 7': 'G102',
      'WARN MEDIAN_UNIT_SUSPECTED Zalando 7': 'G-',
      'WARN NOTICES_DIFFER Amazon 8': '5 7',
      'INFO ROWS_NOT_MIRRORED AliExpress 3': '-',
      'INFO ROWS_NOT_MIRRORED Amazon 3': '-',
      'INFO TWIN_ROWS AliExpress 4': '7',
      'INFO ROWS_NOT_MIRRORED AliExpress 4': '-',
      'INFO MEDIAN_OF_NOTHING AliExpress 4': 'J36 K1 31 33',
      'INFO ROWS_NOT_MIRRORED Amazon 4': '-',
      'INFO MEDIAN_WITHOUT_ACTION Amazon 4': 'J48 49 56',
      'INFO MEDIAN_OF_NOTHING Amazon 4': 'K56',
      'INFO NO_ACTION_ON_LAW Amazon 4': 'L38',
      'INFO ROWS_NOT_MIRRORED Zalando 4': '-',
      'INFO EMPTY_BESIDE_ZERO Zalando 4': 'I57',
      'INFO MEDIAN_OF_NOTHING AliExpress 7': 'G27 42',
      'INFO SHARE_OF_NOTHING AliExpress 7': 'G44',
      'INFO ROWS_NOT_MIRRORED Amazon 7': '-',
      'INFO MEDIAN_OF_NOTHING Amazon 7': 'G61 69',
      'INFO ROWS_NOT_MIRRORED Zalando 7': '-',
    });
    expect(countByGrade(findings)).toMatchObject({ ERROR: 48 });
  });

  test.each([
    'AliExpress 4/15 Says 573751, and its sub-categories add up to 0',
    'AliExpress 4/18 188090 actions on 0 items',
    'AliExpress 7/1 130517 is groups (a) to (e) (130514) and group (f) (3): (f) is a subset of (e) and not to be added',
    'Amazon 3/98 Greece is EL in these reports, not GR',
    'Amazon 3/51 Says 947, and its Member States add up to 5',
    'Amazon 3/126 0 items in 1 orders: each names at least one, and a repeated item counts again',
    'Amazon 4/38 A median of 0 h over 71610: half of them within half an hour, or no time was kept',
    'Amazon 4/38 No action on the basis of the law for 186122 items, and 71610 on that of terms and conditions',
    'Amazon 8/5 931270 notices processed by automated means or not (NAM Total), and 83961 received in part 4',
    'Amazon 8/7 74 notices processed by automated means or not (NAM Trusted Flagger), and 330 received in part 4',
    'Amazon 7/80 9 of 179 cases have no outcome: still open, or left out',
    'Zalando 4/57 A median of 28942 h is longer than the period (4416 h) and the two months until publication together',
    'Zalando 4/ Up to 55231 in Median time to take action: as minutes that is 920.5 h, as seconds 15.3 h',
    'Zalando 4/57 Says 474, and its categories are all blank',
    'Zalando 4/57 Says 1558, and its categories add up to 1590: the same items are counted in several of them, though no item counts twice',
    'Zalando 7/87 11 of 40 cases have no outcome: still open, or left out',
  ])('a careful reader finds: %s', (sentence) => {
    expect(sentences).toContain(sentence);
  });
});
