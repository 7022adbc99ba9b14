import type { Alert } from '../../contracts/alert.ts';

/** A notice as it would be sent, before anybody has read it. */
export type Proposal = Readonly<Record<string, unknown>>;

const sentence = ({ content, reference }: Omit<Alert, 'digest'>): string => {
  const { product, hazards = [] } = content;
  const named = [product.brand, product.name, product.model].filter((part) => part !== undefined).join(', ');
  const risks = hazards.map((hazard) => hazard.toLowerCase().replaceAll('_', ' ')).join(', ');
  return `Safety Gate alert ${reference} identifies this product as dangerous (${risks}): ${named}.`.slice(0, 5000);
};

const productOf = ({ content: { product } }: Omit<Alert, 'digest'>) => ({
  name: product.name.slice(0, 300),
  ...(product.brand && { brand: product.brand.slice(0, 120) }),
  ...(product.model && { model: product.model.slice(0, 200) }),
  ...(product.batch && { batch: product.batch.slice(0, 200) }),
});

const productDetails = (alert: Omit<Alert, 'digest'>) => ({
  ...(alert.content.hazards?.[0] && { hazard: alert.content.hazards[0] }),
  alertNumber: alert.reference,
  product: productOf(alert),
  ...(alert.content.riskLevel && { riskLevel: alert.content.riskLevel }),
});

const foodDetails = ({ reference, content }: Omit<Alert, 'digest'>) => ({
  ...(content.hazardCategories?.[0] && { hazardCategory: content.hazardCategories[0] }),
  rasffReference: reference,
  ...(content.substances?.[0] && { substance: content.substances[0].slice(0, 300) }),
  product: content.product.name.slice(0, 300),
});

/** A notice on an alert as far as the alert tells: whoever sends it names what is lacking, and confirms it. */
export const draftFromAlert = (alert: Omit<Alert, 'digest'>) => ({
  kind: 'NOTICE' as const,
  sector: alert.sector,
  category: 'unsafe',
  reference: alert.reference,
  ...(alert.sector === 'product_safety' && { explanation: sentence(alert) }),
  alert: alert.id,
  details: alert.sector === 'product_safety' ? productDetails(alert) : foodDetails(alert),
  items: alert.items.map(({ listing, gtin }) => ({
    url: listing.url,
    title: alert.content.product.name.slice(0, 300),
    ...(gtin && { gtin }),
  })),
});

/**
 * The notice an officer can send on an alert that names an exact listing: a proposal, since an alert is not a notice. Undefined
 * where the alert names none, or is about food, whose alerts name no marketplace.
 */
export function noticeFromAlert(alert: Omit<Alert, 'digest'>): Proposal | undefined {
  const [hazard] = alert.content.hazards ?? [];
  if (alert.sector !== 'product_safety' || alert.items.length === 0 || !hazard) return undefined;
  return { ...draftFromAlert(alert), goodFaith: { confirmed: true, textVersion: '2026-01' } };
}
