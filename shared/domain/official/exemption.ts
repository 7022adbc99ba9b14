import type { Provider } from './asked.ts';

/**
 * What a micro or small platform is exempt from; one that was designated as very large is not, and is registered as VERY_LARGE.
 *
 * Source: DSA Art. 15(2): no transparency report. Art. 19(1): not Art. 20 to 24, hence no complaint system, no disputes, no priority
 * of trusted flaggers, no suspensions, no statements to the Transparency Database. Art. 9, 16 and 17 hold for it like for all.
 */
export const isExempt = ({ sizeClass }: Pick<Provider, 'sizeClass'>): boolean =>
  sizeClass === 'MICRO' || sizeClass === 'SMALL';

export const EXEMPT = 'Not applicable: micro or small platform, DSA Art. 19(1)';
