import * as z from 'zod/mini';
import { consumerProtection } from './consumer-protection.ts';
import { counterfeit } from './counterfeit.ts';
import { food } from './food.ts';
import { hateSpeech } from './hate-speech.ts';
import { productSafety } from './product-safety.ts';
import { terroristReferral } from './terrorist-referral.ts';
import { wildlife } from './wildlife.ts';

/** Every sector by its name. The name is the word used in the API, in the figures and in the exports. */
export const sectors = {
  counterfeit,
  product_safety: productSafety,
  food,
  wildlife,
  hate_speech: hateSpeech,
  terrorist_referral: terroristReferral,
  consumer_protection: consumerProtection,
} as const;

export type Sector = keyof typeof sectors;

export const SECTORS = Object.keys(sectors) as [Sector, ...Sector[]];

export const SectorName = z.enum(SECTORS).register(z.globalRegistry, {
  id: 'Sector',
  description: 'A sector has its own fields, categories, checks and clocks.',
});
