import * as z from 'zod/mini';
import { counterfeit } from './counterfeit.ts';
import { food } from './food.ts';
import { productSafety } from './product-safety.ts';
import { wildlife } from './wildlife.ts';

/** Every sector by its name. The name is the word used in the API, in the figures and in the exports. */
export const sectors = {
  counterfeit,
  product_safety: productSafety,
  food,
  wildlife,
} as const;

export type Sector = keyof typeof sectors;

export const SECTORS = Object.keys(sectors) as [Sector, ...Sector[]];

export const SectorName = z.enum(SECTORS).register(z.globalRegistry, {
  id: 'Sector',
  description: 'A sector has its own fields, categories, checks and clocks.',
});
