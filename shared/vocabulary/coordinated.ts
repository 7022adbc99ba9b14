import * as z from 'zod/mini';

export const CoordinatedActionId = z
  .uuid()
  .brand<'CoordinatedActionId'>()
  .register(z.globalRegistry, {
    id: 'CoordinatedActionId',
    description: 'Id of a coordinated action. It follows from who opened it and the reference.',
    examples: ['4f1d8c4e-64b4-8a0a-9b5e-2f7c0a1d3e58'],
  });
export type CoordinatedActionId = z.infer<typeof CoordinatedActionId>;

export const MonitoringRoundId = z
  .uuid()
  .brand<'MonitoringRoundId'>()
  .register(z.globalRegistry, {
    id: 'MonitoringRoundId',
    description: 'Id of a monitoring round. It follows from who opened it and the reference.',
    examples: ['c0a4a8f0-3a77-8c1e-8f60-5f0d5b5b7a21'],
  });
export type MonitoringRoundId = z.infer<typeof MonitoringRoundId>;
