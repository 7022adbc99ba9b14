import * as z from 'zod/mini';

/** Dialogues whose figures are asked for by name. */
export const DialogueId = z
  .enum([
    'COUNTERFEIT_MOU',
    'PRODUCT_SAFETY',
    'FOOD',
    'WILDLIFE',
    'HATE_SPEECH_CODE',
    'EU_IRU',
    'INHOPE',
    'CONSUMER_PROTECTION',
  ])
  .register(z.globalRegistry, {
    id: 'Dialogue',
    description:
      'A dialogue with its set of figures over one or more sectors. What is in each stands in the catalogue of figures.',
    examples: ['FOOD'],
  });
export type DialogueId = z.infer<typeof DialogueId>;
