import * as z from 'zod/mini';

/** `dead` would give a marketplace the queues of dead letters. */
export const OrganisationId = z
  .string()
  .check(z.regex(/^(?!dead$)[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])$/))
  .brand<'OrganisationId'>()
  .register(z.globalRegistry, {
    id: 'OrganisationId',
    description: 'Short readable name of an organisation in the registry; part of the names of its queues.',
    examples: ['de-bnetza'],
  });
export type OrganisationId = z.infer<typeof OrganisationId>;

export const NoticeId = z
  .uuid()
  .brand<'NoticeId'>()
  .register(z.globalRegistry, {
    id: 'NoticeId',
    description:
      'Id of a notice, order or alert. It follows from the submitter and its reference: the same submission has the same id.',
    examples: ['0b9e7a52-5a3b-5d0e-9c2f-6f1d2f7f8a10'],
  });
export type NoticeId = z.infer<typeof NoticeId>;

export const ItemId = z
  .uuid()
  .brand<'ItemId'>()
  .register(z.globalRegistry, {
    id: 'ItemId',
    description: 'Id of an item: one notified listing at one marketplace. It follows from the notice and the listing.',
    examples: ['6a1c4f0e-7d58-5b21-8e93-2c5b9d0a4f77'],
  });
export type ItemId = z.infer<typeof ItemId>;

export const ActionId = z
  .string()
  .check(z.regex(/^[A-Za-z0-9._:-]{1,64}$/))
  .brand<'ActionId'>()
  .register(z.globalRegistry, {
    id: 'ActionId',
    description: "The sender's own id of one action, check, answer or withdrawal: sent twice, it happens once.",
    examples: ['a-7f3e'],
  });
export type ActionId = z.infer<typeof ActionId>;

export const ExportId = z
  .uuid()
  .brand<'ExportId'>()
  .register(z.globalRegistry, {
    id: 'ExportId',
    description: 'Id of an export. The same request with the same cut is the same export.',
    examples: ['d3a0f6b8-40c7-5f6e-b1a4-97e2c8d51b60'],
  });
export type ExportId = z.infer<typeof ExportId>;

/** What an access token names: a client, or the opaque subject of a person. Never a name or an address. */
export const Subject = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{1,128}$/))
  .brand<'Subject'>();
export type Subject = z.infer<typeof Subject>;
