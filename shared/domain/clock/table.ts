import type { Basis, ClockId, Stop, Unit } from '../../vocabulary/clocks.ts';

/** A deadline rule: what starts it, how long it allows, what stops it, and on whose word. */
export interface ClockRule {
  readonly trigger: string;
  /** null: the law names no number ("without undue delay", "immediately"). */
  readonly limit: { readonly n: number; readonly unit: Unit } | null;
  readonly actor: string;
  readonly stopsAt: string;
  /** Of clocks that run on items: the act that stops them. */
  readonly stop?: Stop;
  readonly basis: Basis;
  readonly source: string;
  /** V: read in the source. V2: reported by others. M: from memory, so no date is computed from it. C: our choice. */
  readonly confidence: 'V' | 'V2' | 'M' | 'C';
}

/** Changes whenever a row of this table or the way a period is counted changes. */
export const RULE_VERSION = '2026.2';

const days = (n: number) => ({ n, unit: 'DAYS' }) as const;
const workingDays = (n: number) => ({ n, unit: 'WORKING_DAYS' }) as const;
const hours = (n: number) => ({ n, unit: 'HOURS' }) as const;
const months = (n: number) => ({ n, unit: 'MONTHS' }) as const;

const law = (source: string) => ({ basis: 'LEGAL', source, confidence: 'V', limit: null }) as const;
const target = (source: string) => ({ basis: 'TARGET', source, confidence: 'C', limit: null }) as const;
const remembered = { basis: 'LEGAL', confidence: 'M', actor: 'hosting service' } as const;
const GPSR = 'Regulation (EU) 2023/988, Art.';
const DSA = 'Regulation (EU) 2022/2065, Art.';
const RASFF = 'Implementing Regulation (EU) 2019/1715, Art. 17';

/** Every clock. Sectors say which of them run on an item; the others are here so that anybody can ask for the date. */
export const CLOCKS: Readonly<Record<ClockId, ClockRule>> = {
  GPSR_ORDER: { ...law(`${GPSR} 22(4)`), trigger: 'order on a dangerous product received', limit: workingDays(2), actor: 'marketplace', stopsAt: 'action implemented', stop: 'ACTION' },
  GPSR_IDENTICAL: { ...law(`${GPSR} 22(5)`), trigger: 'order covers identical content', actor: 'marketplace', stopsAt: 'end of the period the order prescribes', stop: 'ACTION' },
  GPSR_NOTICE: { ...law(`${GPSR} 22(8)`), trigger: 'notice on product safety received', limit: workingDays(3), actor: 'marketplace', stopsAt: 'decision', stop: 'DECISION' },
  GPSR_SAFETYGATE: { ...target(`${GPSR} 22(6); two working days as in the Product Safety Pledge, KPI 2`), trigger: 'Safety Gate information received', actor: 'marketplace', stopsAt: 'action implemented', stop: 'ACTION' },
  GPSR_GATEWAY: { ...law(`${GPSR} 22(12)(d)`), trigger: 'actual knowledge of a dangerous product offered', actor: 'marketplace', stopsAt: 'Safety Business Gateway informed' },
  GPSR_ACCIDENT: { ...law(`${GPSR} 22(12)(e)`), trigger: 'informed of an accident with serious risk or damage', actor: 'marketplace', stopsAt: 'Safety Business Gateway informed' },
  GPSR_RECALL: { ...law(`${GPSR} 22(12)(a), 35, 36`), trigger: 'actual knowledge of a recall', actor: 'marketplace', stopsAt: 'buyers notified' },
  SG_NOTIFY: { ...law(`${GPSR} 26(4)`), trigger: 'corrective measure against a serious risk taken', limit: workingDays(4), actor: 'Member State', stopsAt: 'notification in Safety Gate' },
  SG_CHECK: { ...law(`${GPSR} 26(5)`), trigger: 'complete notification received', limit: workingDays(4), actor: 'Commission', stopsAt: 'checked and published' },
  SG_FOLLOWUP: { ...law(`${GPSR} 26(7)`), trigger: 'follow-up measure taken', limit: workingDays(4), actor: 'other Member State', stopsAt: 'follow-up notified' },
  DSA_ORDER9: { ...law(`${DSA} 9(1)`), trigger: 'order to act received', actor: 'provider', stopsAt: 'authority informed of the effect' },
  DSA_ORDER9_USER: { ...law(`${DSA} 9(5)`), trigger: 'effect given to an order', actor: 'provider', stopsAt: 'seller informed, at the latest when effect is given' },
  DSA_ORDER10: { ...law(`${DSA} 10(1)`), trigger: 'information order received', actor: 'provider', stopsAt: 'authority informed of receipt and effect' },
  DSA_RECEIPT: { ...law(`${DSA} 16(4)`), trigger: 'notice with contact details received', actor: 'hosting service', stopsAt: 'receipt confirmed' },
  DSA_DECISION: { ...law(`${DSA} 16(5), 16(6)`), trigger: 'notice received', actor: 'hosting service', stopsAt: 'notifier informed of the decision' },
  DSA_TF: { ...law(`${DSA} 22(1)`), trigger: 'notice by a trusted flagger in its area received', actor: 'online platform', stopsAt: 'decision' },
  DSA_SOR: { ...law(`${DSA} 17(2)`), trigger: 'restriction imposed', actor: 'hosting service', stopsAt: 'statement of reasons, at the latest from the date of the restriction' },
  DSA_DB: { ...law(`${DSA} 24(5)`), trigger: 'decision taken', actor: 'online platform', stopsAt: 'statement submitted to the database' },
  DSA_COMPLAINT_WINDOW: { ...law(`${DSA} 20(1), 20(2)`), trigger: 'recipient informed of the decision', limit: months(6), actor: 'recipient', stopsAt: 'complaint filed' },
  DSA_COMPLAINT: { ...law(`${DSA} 20(4)-(6)`), trigger: 'complaint received', actor: 'online platform', stopsAt: 'complaint decided' },
  DSA_ODS: { ...law(`${DSA} 21(4)`), trigger: 'complaint received by the dispute settlement body', limit: days(90), actor: 'dispute settlement body', stopsAt: 'decision (another 90 days if highly complex)' },
  DSA_CRIME: { ...law(`${DSA} 18`), trigger: 'suspicion of an offence threatening life or safety', actor: 'hosting service', stopsAt: 'authorities informed' },
  DSA_BUYERS: { ...law(`${DSA} 32`), trigger: 'aware that an illegal product was sold', actor: 'marketplace', stopsAt: 'buyers of the last six months informed' },
  DSA_LEGACY_TRADERS: { ...law(`${DSA} 30(2); lapsed on 17 February 2025`), trigger: 'trader active on 17 February 2024', limit: months(12), actor: 'marketplace', stopsAt: 'data obtained or service suspended' },
  DSA_TRACE_FIX: { ...law(`${DSA} 30(3)`), trigger: 'trader data found inaccurate', actor: 'marketplace', stopsAt: 'remedied or suspended' },
  DSA_TRACE_DELETE: { ...law(`${DSA} 30(5)`), trigger: 'contract with the trader ended', limit: months(6), actor: 'marketplace', stopsAt: 'data deleted' },
  DSA_REPORT: { ...law(`${DSA} 15, 24, 42; Implementing Regulation (EU) 2024/2835`), trigger: 'reporting period ended', limit: months(2), actor: 'provider', stopsAt: 'transparency report published' },
  TF_REPORT: { ...law(`${DSA} 22(3)`), trigger: 'last report published', limit: months(12), actor: 'trusted flagger', stopsAt: 'annual report published' },
  PLEDGE_AUTH: { basis: 'VOLUNTARY', source: 'Product Safety Pledge (2018)', confidence: 'V2', trigger: "authority's notice to the single contact point", limit: workingDays(2), actor: 'signatory', stopsAt: 'action implemented', stop: 'ACTION' },
  PLEDGE_USER: { basis: 'VOLUNTARY', source: 'Product Safety Pledge (2018)', confidence: 'V2', trigger: "customer's notice", limit: workingDays(5), actor: 'signatory', stopsAt: 'answer given' },
  HATE_24H: { basis: 'VOLUNTARY', source: 'Code of conduct on illegal hate speech (2016)', confidence: 'V2', trigger: 'valid notification received', limit: hours(24), actor: 'signatory', stopsAt: 'assessed', stop: 'DECISION' },
  INHOPE_3WD: { basis: 'TARGET', source: 'INHOPE indicator: removed within three working days', confidence: 'V', trigger: 'report confirmed', limit: workingDays(3), actor: 'hosting service', stopsAt: 'verified removal' },
  RASFF_ALERT: { ...law(RASFF), confidence: 'V2', trigger: 'risk reported to the contact point', limit: hours(48), actor: 'national contact point', stopsAt: 'alert notification' },
  RASFF_VERIFY: { ...law(RASFF), confidence: 'V2', trigger: 'alert notification received', limit: hours(24), actor: 'Commission', stopsAt: 'verified and transmitted' },
  COUNTERFEIT_REMOVE: { ...target('Target of this system; DSA Art. 16(6) asks for timely decisions'), trigger: 'notice delivered', actor: 'marketplace', stopsAt: 'action implemented', stop: 'ACTION' },
  FOOD_REMOVE: { ...target('Target of this system; food is outside the GPSR'), trigger: 'notice delivered', actor: 'marketplace', stopsAt: 'action implemented', stop: 'ACTION' },
  WILD_REMOVE: { ...target('Target of this system; no act gives marketplaces a number of days'), trigger: 'notice delivered', actor: 'marketplace', stopsAt: 'action implemented', stop: 'ACTION' },
  REFERRAL_REMOVE: { ...target('Target of this system; a referral is looked at under the terms of the platform'), trigger: 'notice delivered', actor: 'marketplace', stopsAt: 'action implemented', stop: 'ACTION' },
  CPC_REMOVE: { ...target('Target of this system; Regulation (EU) 2017/2394 gives marketplaces no number of days'), trigger: 'notice delivered', actor: 'marketplace', stopsAt: 'action implemented', stop: 'ACTION' },
  EEVID_PRES: { ...remembered, confidence: 'V2', source: 'Regulation (EU) 2023/1543, Art. 11', trigger: 'preservation order received', limit: days(60), actor: 'provider', stopsAt: 'end of preservation' },
  EEVID_PROD: { ...remembered, source: 'Regulation (EU) 2023/1543, Art. 10', trigger: 'production order received', limit: days(10), actor: 'provider', stopsAt: 'data produced' },
  TCO_1H: { ...remembered, source: 'Regulation (EU) 2021/784, Art. 3', trigger: 'removal order received', limit: hours(1), stopsAt: 'removed or disabled' },
}; // biome-ignore format: one row a clock
