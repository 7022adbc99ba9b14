import * as z from 'zod/mini';

/** What an organisation can be told of by e-mail. */
export const MailTopic = z.enum(['NEW', 'DUE', 'MISSED', 'QUESTION', 'DECIDED']).register(z.globalRegistry, {
  id: 'MailTopic',
  description:
    'What an organisation is told of by e-mail. NEW: listings were notified to the marketplace. DUE: four fifths of the time allowed are over. MISSED: a deadline has passed; a submitter hears of those that law sets. QUESTION: a question was asked, answered, or lapsed. DECIDED: the marketplace has decided; told to the submitter.',
});
export type MailTopic = z.infer<typeof MailTopic>;

/** Languages in which there are texts. One more is one more entry of the table in `domain/mail/texts`. */
export const Language = z.enum(['en']);
export type Language = z.infer<typeof Language>;
