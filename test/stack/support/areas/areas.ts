import type { Area } from './area.ts';
import { ESCALATION } from './escalation.ts';
import { EVIDENCE } from './evidence.ts';
import { EXPORTS } from './exports.ts';
import { FLAGGERS } from './flaggers.ts';
import { KNOWN_AGAIN } from './known-again.ts';
import { REDRESS } from './redress.ts';
import { SELLER_RIGHTS } from './seller-rights.ts';
import { SELLERS } from './sellers.ts';

/** Every part, by its file in this folder. */
export const AREAS: readonly Area[] = [
  REDRESS,
  EVIDENCE,
  FLAGGERS,
  SELLERS,
  SELLER_RIGHTS,
  ESCALATION,
  KNOWN_AGAIN,
  EXPORTS,
];
