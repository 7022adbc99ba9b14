import type { KpiId } from '../../contracts/kpi.ts';

/** One of the eleven indicators of the code of conduct on illegal hate speech, and which figures answer it. */
interface Indicator {
  readonly number: number;
  readonly asks: string;
  readonly kpis: readonly KpiId[];
  readonly how: string;
}

export const INDICATORS: readonly Indicator[] = [
  { number: 1, asks: 'Time of assessment of notifications from reception', kpis: ['K9', 'K5'], how: 'Shares within a day, two days, a week, later and not at all, of all items of the cohort; and the median.' },
  { number: 2, asks: 'Removal rate', kpis: ['K7', 'K8'], how: 'Of notices, and of items; what is open stays in the denominator.' },
  { number: 3, asks: 'Coherence of treatment irrespective of the reporting channel', kpis: ['K10', 'K7', 'K9'], how: 'The gap from monitoring rounds; the rates by status of the submitter beside it, which compare no normal users.' },
  { number: 4, asks: 'Grounds of notified content', kpis: ['K3', 'K6'], how: 'Items by sector, measures by law or terms; the category of every item is a column of item rows in exports.' },
  { number: 5, asks: 'National contact points for law enforcement and other authorities', kpis: ['K15'], how: 'Contact points of authorities, by Member State.' },
  { number: 6, asks: 'Contact points of platforms to cooperate with authorities', kpis: ['K15'], how: 'Contact points of marketplaces, by marketplace.' },
  { number: 7, asks: 'Trusted flaggers and their increase over time', kpis: ['K16', 'K2'], how: 'Flaggers with a status at the end of the period, and the difference; notices that they sent.' },
  { number: 8, asks: 'Performance of automatic detection', kpis: ['K13', 'K14'], how: 'What marketplaces report of their own initiative, set against what they were seen to do upon notice; both labelled.' },
  { number: 9, asks: 'Quality of feedback: reference to terms or to law', kpis: ['K12'], how: 'Shares of answers that cite the law, the terms, or neither.' },
  { number: 10, asks: 'Notifications followed up with feedback', kpis: ['K11'], how: 'Share of items of which the notifier was told, by status of the submitter.' },
  { number: 11, asks: 'Notices by source and type, and outcomes of notices and counter-notices', kpis: ['K1', 'K8', 'K25', 'K26', 'K28'], how: 'By status of the submitter and sector; how every item ended; complaints and disputes with their results.' },
]; // biome-ignore format: one row an indicator
