import type { Area } from './area.ts';

/** Figures of an export, to be shown: whose export it is. What was released is the public's. */
export const FIGURES: Area = {
  rows: [
    ['getExportFigures', 'authority', 'AAAAAF H HHH HHH A AAA'],
    ['getExportFigures', 'flagger', 'HHHHHF H AHH HHH A AAA'],
    ['getExportFigures', 'marketplace', 'HHHHHF H HHH AAH A AAA'],
    ['getExportFigures', 'commission', 'HHHHHF H HHH HHH A AAA'],
    ['getExportFigures', 'nobody', 'HHHHHF H HHH HHH H HHH'],
    ['getPublicFigures', '-', 'AAAAAA A AAA AAA A AAA'],
  ],
};
