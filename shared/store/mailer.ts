import { hash } from 'node:crypto';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';

/** One plain e-mail. */
export interface Outbound {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** What it tells of: the same words again have the same mark, by which a repeat is known. */
  readonly about: string;
}

let shared: SESv2Client | undefined;

/** SES knows no repeats: a call that was lost on the way is tried again by the stream, which first looks whether it was noted as sent. */
const mailer = (): SESv2Client => {
  shared ??= new SESv2Client({ maxAttempts: 1 });
  return shared;
};

/** Sends one e-mail as plain text. */
export async function sendMail({ from, to, subject, text, about }: Outbound): Promise<void> {
  const Charset = 'UTF-8';
  await mailer().send(
    new SendEmailCommand({
      FromEmailAddress: from,
      Destination: { ToAddresses: [to] },
      Content: {
        Simple: {
          Subject: { Data: subject, Charset },
          Body: { Text: { Data: text, Charset } },
          Headers: [
            /** No machine is to answer it (RFC 3834). */
            { Name: 'Auto-Submitted', Value: 'auto-generated' },
            { Name: 'X-Noticeboard-Letter', Value: hash('sha256', about, 'hex') },
          ],
        },
      },
    }),
  );
}
