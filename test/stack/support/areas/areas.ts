import type { Area } from './area.ts';
import { ESCALATION } from './escalation.ts';
import { EVIDENCE } from './evidence.ts';
import { EXPORTS } from './exports.ts';
import { FIGURES } from './figures.ts';
import { FLAGGERS } from './flaggers.ts';
import { INBOX } from './inbox.ts';
import { KNOWN_AGAIN } from './known-again.ts';
import { MONITORING } from './monitoring.ts';
import { OFFICE } from './office.ts';
import { OPERATIONS } from './operations.ts';
import { REDRESS } from './redress.ts';
import { SELLER_RIGHTS } from './seller-rights.ts';
import { SELLERS } from './sellers.ts';
import { SUBMIT } from './submit.ts';

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
  FIGURES,
  SUBMIT,
  MONITORING,
  OFFICE,
  INBOX,
  OPERATIONS,
];
