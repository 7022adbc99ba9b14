import type { Area } from './area.ts';

/** Every part, by its file in this folder. */
export const AREAS: readonly Area[] = [];
