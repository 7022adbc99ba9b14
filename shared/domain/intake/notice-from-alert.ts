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

/**
 * The notice an officer can send on an alert that names an exact listing: a proposal, since an alert is not a notice. Undefined
 * where the alert names none, or is about food, whose alerts name no marketplace.
 */
export function noticeFromAlert(alert: Omit<Alert, 'digest'>): Proposal | undefined {
  const [hazard] = alert.content.hazards ?? [];
  if (alert.sector !== 'product_safety' || alert.items.length === 0 || !hazard) return undefined;
  return {
    kind: 'NOTICE',
    sector: 'product_safety',
    category: 'unsafe',
    reference: alert.reference,
    explanation: sentence(alert),
    goodFaith: { confirmed: true, textVersion: '2026-01' },
    alert: alert.id,
    details: {
      hazard,
      alertNumber: alert.reference,
      product: productOf(alert),
      ...(alert.content.riskLevel && { riskLevel: alert.content.riskLevel }),
    },
    items: alert.items.map(({ listing, gtin }) => ({
      url: listing.url,
      title: alert.content.product.name.slice(0, 300),
      ...(gtin && { gtin }),
    })),
  };
}
