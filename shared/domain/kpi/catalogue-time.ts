import type { KpiId } from '../../contracts/kpi.ts';
import { ADDED, OBSERVED, OURS, TEMPLATE, UNTIMED, type Written } from './definition.ts';

const T0_TO_ACTION = { start: 'deliveredAt', stop: 'actionAt' } as const;

/** What was due by when: claimed, reported in time, and verified, side by side. */
export const IN_TIME = {
  K17: {
    title: 'Within k working days',
    definition:
      'Share of items acted on, decided, or found gone by a check before the end of working day two, three or five after T0.',
    numerator: 'acted on, or decided, before the end of working day k; found gone before the end of working day three',
    denominator: 'items for which that day has passed, unanswered ones included',
    start: 'deliveredAt',
    stop: 'actionAt; decidedAt; verifiedGoneAt',
    ...OBSERVED,
    modelledOn: 'INHOPE, Product Safety Pledge, GPSR',
    confidence: 'D',
    ...ADDED,
  },
  K18: {
    title: 'Pledge: notified listings removed within two working days',
    definition:
      'Of listings that an authority notified to a signatory of the pledge, the share removed within two working days.',
    numerator: 'removed or disabled before the end of working day two',
    denominator:
      'listings that an authority notified to the contact point of a signatory, for which that day has passed',
    ...T0_TO_ACTION,
    ...OBSERVED,
    modelledOn: 'Product Safety Pledge, KPI 1',
    confidence: 'V2',
    ...ADDED,
  },
  K19: {
    title: 'Alerted listings removed within two working days',
    definition: 'Of listings identified from public alerts, the share acted on within two working days.',
    numerator: 'acted on before the end of working day two',
    denominator: 'listings identified from public alerts for which that day has passed',
    start: 'identifiedAt',
    stop: 'actionAt',
    ...OBSERVED,
    kinds: ['ALERT'],
    modelledOn: 'Product Safety Pledge, KPI 2',
    confidence: 'V2',
  },
  K20: {
    title: 'Orders effected in time',
    definition:
      'Of orders on dangerous products, the share given effect within two working days: removed, disabled, or a warning shown.',
    numerator: 'orders effected within two working days',
    denominator: 'orders due',
    ...T0_TO_ACTION,
    ...OBSERVED,
    kinds: ['ORDER'],
    modelledOn: 'GPSR Art. 22(4)',
    confidence: 'V',
  },
  K21: {
    title: 'Safety notices processed in time',
    definition:
      'Of notices on product safety, the share decided within three working days, even with a decision not to act.',
    numerator: 'notices decided within three working days',
    denominator: 'notices due',
    start: 'deliveredAt',
    stop: 'decidedAt',
    ...OBSERVED,
    kinds: ['NOTICE'],
    modelledOn: 'GPSR Art. 22(8)',
    confidence: 'V',
  },
  K22: {
    title: 'Orders: median time to inform of receipt and to give effect',
    definition:
      'Hours from T0 of an order to its confirmed receipt, and to its effect; an automatic receipt within the hour is zero.',
    numerator: 'T0 to receipt confirmed, T0 to action, hours',
    denominator: 'orders',
    start: 'deliveredAt',
    stop: 'receiptConfirmedAt; actionAt',
    ...OBSERVED,
    kinds: ['ORDER'],
    modelledOn: `${TEMPLATE}, part 3, I and J`,
    confidence: 'V',
  },
  K27: {
    title: 'Median time to decide a complaint',
    definition: 'Hours from a complaint to its decision.',
    numerator: 'complaint to its decision, hours',
    denominator: 'complaints decided',
    start: 'complaintAt',
    stop: 'complaintDecidedAt',
    ...OBSERVED,
    modelledOn: `${TEMPLATE}, part 7`,
    confidence: 'V',
  },
  K32: {
    title: 'Queue latency',
    definition: 'Seconds from T0 to the moment the marketplace took the message from its queue, where it reports that.',
    numerator: 'T0 to taken from the queue, seconds',
    denominator: 'deliveries with a reported time of taking',
    start: 'deliveredAt',
    stop: 'consumedAt',
    ...OBSERVED,
    kinds: ['NOTICE', 'ORDER', 'ALERT'],
    ...OURS,
  },
  K34: {
    title: 'Exposure',
    definition:
      'Hours for which listings could be seen, from the first sight that the submitter reports to their removal, added up.',
    numerator: 'first seen to action implemented, hours, summed',
    denominator: '',
    start: 'firstSeenAt',
    stop: 'actionAt',
    ...OBSERVED,
    modelledOn: 'Statement of five Commissioners, January 2018: longer online, greater reach',
    confidence: 'V',
    ...ADDED,
  },
  QUESTIONS: {
    title: 'Questions',
    definition:
      'How often marketplaces asked before they decided, and how long they waited; a question stops no clock.',
    numerator: 'items asked about, once or more often; questions that lapsed; time waited for answers, hours',
    denominator: 'items of the cohort; items asked about',
    start: 'infoRequestedAt',
    stop: 'infoReceivedAt',
    ...OBSERVED,
    ...OURS,
  },
  FOLLOW_THROUGH: {
    title: 'Follow-through',
    definition:
      'What marketplaces did beside taking listings down: buyers informed, recalls published, gateway and identical listings.',
    numerator: 'buyers informed, units sold, recalls, gateway reports, identical listings, papers asked of sellers',
    denominator: '',
    ...UNTIMED,
    ...OBSERVED,
    modelledOn: 'GPSR Art. 22; DSA Art. 32',
    confidence: 'C',
  },
} as const satisfies Partial<Record<KpiId, Written>>;
