import * as z from 'zod/mini';

/** Short readable name of an organisation, part of queue names and keys. */
export const OrganisationId = z
  .string()
  .check(z.regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])$/))
  .brand<'OrganisationId'>()
  .register(z.globalRegistry, { id: 'OrganisationId', examples: ['de-bnetza'] });
export type OrganisationId = z.infer<typeof OrganisationId>;

/** Derived from the submitter and its reference: the same submission has the same id, whoever computes it. */
export const NoticeId = z.uuid().brand<'NoticeId'>().register(z.globalRegistry, { id: 'NoticeId' });
export type NoticeId = z.infer<typeof NoticeId>;

/** Derived from the notice and the listing. */
export const ItemId = z.uuid().brand<'ItemId'>().register(z.globalRegistry, { id: 'ItemId' });
export type ItemId = z.infer<typeof ItemId>;

/** The sender's own id of one action, check or answer: sent twice, it happens once. */
export const ActionId = z
  .string()
  .check(z.regex(/^[A-Za-z0-9._:-]{1,64}$/))
  .brand<'ActionId'>()
  .register(z.globalRegistry, { id: 'ActionId', examples: ['a-7f3e'] });
export type ActionId = z.infer<typeof ActionId>;

export const ExportId = z.uuid().brand<'ExportId'>().register(z.globalRegistry, { id: 'ExportId' });
export type ExportId = z.infer<typeof ExportId>;

/** What an access token names: a client, or the opaque subject of a person. Never a name or an address. */
export const Subject = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{1,128}$/))
  .brand<'Subject'>();
export type Subject = z.infer<typeof Subject>;
