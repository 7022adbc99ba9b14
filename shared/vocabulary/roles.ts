import * as z from 'zod/mini';

export const ROLES = ['authority', 'flagger', 'marketplace', 'commission', 'operator'] as const;
export const Role = z.enum(ROLES).register(z.globalRegistry, { id: 'Role' });
export type Role = z.infer<typeof Role>;

/** What a person does in an organisation. A machine client acts as an officer. */
export const PersonFunction = z
  .enum(['officer', 'approver', 'reader'])
  .register(z.globalRegistry, { id: 'PersonFunction', description: 'Officers and approvers act; readers only read.' });
export type PersonFunction = z.infer<typeof PersonFunction>;

/**
 * The standing of a submitter at the moment it submitted. Statutory columns count DSA_TF only.
 *
 * Source: Regulation (EU) 2022/2065 (DSA), Art. 22(2) and recital 61; a brand owner is not a trusted flagger by default.
 */
export const SubmitterStatus = z
  .enum(['AUTHORITY', 'DSA_TF', 'PLATFORM_TRUSTED', 'NO_STATUS'])
  .register(z.globalRegistry, {
    id: 'SubmitterStatus',
  });
export type SubmitterStatus = z.infer<typeof SubmitterStatus>;
