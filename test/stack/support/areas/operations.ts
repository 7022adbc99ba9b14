import type { Area } from './area.ts';

const OPERATORS = 'FFFFFF F FFF FFF F AAA';
const NO_LETTER = 'records-dead~00000000-0000-4000-8000-000000000000';

/** What operators watch and mend, and what everybody may know. Who may mend must be able to do so: submitting is not enough. */
export const OPERATIONS: Area = {
  rows: [
    ['getMarketplaces', '-', 'AAAAAF A AAA AAA A AAA'],
    ['getCalendars', '-', 'AAAAAA A AAA AAA A AAA'],
    ['getDeadLetters', '-', OPERATORS],
    ['getOperations', '-', OPERATORS],
    ['postReplay', '-', OPERATORS],
  ],
  bodies: { postReplay: () => ({ letters: [NO_LETTER] }) },
};
