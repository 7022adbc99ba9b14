import type { Area } from './area.ts';

/** Exports in a list: one's own. */
export const EXPORTS: Area = {
  rows: [['getExports', '-', 'AAAAAF A AAA AAA A AAA']],
};
