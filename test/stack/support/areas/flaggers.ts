import type { Area } from './area.ts';

let count = 0;
const next = (): number => {
  count += 1;
  return count;
};

const warning = (item: string | undefined) => ({
  kind: 'WARNING',
  actionId: `measure-${next()}`,
  cause: 'MANIFESTLY_UNFOUNDED_NOTICES',
  takenAt: new Date().toISOString(),
  reason: 'The same genuine goods again',
  items: [item],
});

const report = () => ({
  reference: `REPORT-${next()}`,
  sector: 'food',
  period: '2025-H2',
  voluntary: [{ kind: 'TRAINING', on: '2025-09-01', narrative: 'Training of the team' }],
});

/** The record of flaggers, and self-reports. */
export const FLAGGERS: Area = {
  rows: [
    ['getFlagger', 'flagger', 'FFFFFF F AHH FFF F AAA'],
    ['getFlagger', 'nobody', 'FFFFFF F HHH FFF F HHH'],
    ['getScorecard', 'flagger', 'FFFFFF F AHH AAH F AAA'],
    ['getScorecard', 'nobody', 'FFFFFF F HHH HHH F HHH'],
    ['postFlaggerMeasure', 'flagger', 'FFFFFF F FFF AFH F FFF'],
    ['postFlaggerMeasure', 'nobody', 'FFFFFF F FFF HFH F FFF'],
    ['getFlaggerReport', 'flagger', 'FFFFFF F AHH FFF F AAA'],
    ['getFlaggerReport', 'nobody', 'FFFFFF F HHH FFF F HHH'],
    ['getEvidenceFile', 'flagger', 'FFFFFF F FFF AAH F FFF'],
    ['getEvidenceFile', 'nobody', 'FFFFFF F FFF HHH F FFF'],
    ['postSelfReport', '-', 'FFFFFF F AAA AFA F FFF'],
    ['getSelfReports', '-', 'FFFFFF F AAA AAA A AAA'],
    ['getSelfReports', 'marketplace', 'FFFFFF F FFF AAF A AAA'],
  ],
  bodies: {
    postFlaggerMeasure: (_, { items }) => warning(items.flagger?.[0]),
    postSelfReport: report,
  },
  queries: {
    getFlaggerReport: () => ({ year: String(new Date().getUTCFullYear()) }),
    getEvidenceFile: () => ({ from: '2026-01-01T00:00:00.000Z', to: new Date().toISOString() }),
    getSelfReports: ({ whose }): Record<string, string> => (whose === '-' ? {} : { organisation: 'amber' }),
  },
  make: async () => ({ flaggers: { flagger: 'brand-owner' } }),
};
