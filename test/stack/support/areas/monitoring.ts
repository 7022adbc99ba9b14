import type { Area } from './area.ts';

/** Lists: each role that may call sees its own, and nobody is refused what is not there. */
export const MONITORING: Area = {
  rows: [
    ['getCoordinatedActions', '-', 'AAAAAF A FFF FFF A AAA'],
    ['getMonitoringRounds', '-', 'AAAAAF A AAA FFF A AAA'],
    ['getFlaggers', '-', 'FFFFFF F FFF AAA F AAA'],
    ['getSellerLinks', '-', 'AAAAAF A FFF FFF F FFF'],
  ],
};
