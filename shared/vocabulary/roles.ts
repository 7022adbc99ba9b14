import * as z from 'zod/mini';

export const ROLES = ['authority', 'flagger', 'marketplace', 'commission', 'operator'] as const;
export const Role = z.enum(ROLES).register(z.globalRegistry, {
  id: 'Role',
  description:
    'What an organisation is here. It never changes: what was done under one role would mean something else under another.',
});
export type Role = z.infer<typeof Role>;

/** What a person does in an organisation. A machine client acts as an officer. */
export const PersonFunction = z.enum(['officer', 'approver', 'reader']).register(z.globalRegistry, {
  id: 'PersonFunction',
  description: 'What a person does in an organisation: officers and approvers act, readers only read.',
});
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
    description:
      'Standing of the submitter when it submitted, for the sector of the notice. DSA_TF: trusted flagger by award of a coordinator (DSA Art. 22(2)). PLATFORM_TRUSTED: trusted by a marketplace, without legal effect.',
  });
export type SubmitterStatus = z.infer<typeof SubmitterStatus>;
