import * as z from 'zod/mini';

export const Pledge = z.enum(['PRODUCT_SAFETY', 'HATE_SPEECH_CODE']).register(z.globalRegistry, {
  id: 'Pledge',
  description:
    'A commitment that a marketplace signed. PRODUCT_SAFETY: Product Safety Pledge (2018), or the Consumer Protection Pledge that took it over. HATE_SPEECH_CODE: Code of conduct on countering illegal hate speech online (2016, since 2025 Code of conduct+).',
});
export type Pledge = z.infer<typeof Pledge>;
