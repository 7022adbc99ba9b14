import type { ItemEvent } from '../../contracts/event.ts';
import type { Letter, LetterKind } from '../../contracts/mail.ts';
import type { MailTopic } from '../../vocabulary/mail.ts';

/** Who is told of something, as what. A contact point is told because somebody refers to it; the others because they wish it. */
export interface Telling {
  readonly side: Letter['side'];
  readonly kind: LetterKind;
  readonly topic?: MailTopic;
}

const marketplace = (topic: MailTopic, kind: LetterKind): Telling => ({ side: 'MARKETPLACE', topic, kind });
const submitter = (topic: MailTopic, kind: LetterKind): Telling => ({ side: 'SUBMITTER', topic, kind });

/** Four fifths of the time allowed: with two or three working days, that is the day before the last one, or the last one. */
const SOON_PERCENT = 80;

/**
 * Whom an event is told to by e-mail. New listings are told once a notice and marketplace, by the one that stands for them all.
 */
export function tellingsOf(event: ItemEvent): readonly Telling[] {
  switch (event.type) {
    case 'ITEM_DELIVERED':
      return event.data.leads === 'NEITHER' ? [] : [marketplace('NEW', 'NEW')];
    case 'REMINDER_SENT':
      return event.data.percent === SOON_PERCENT ? [marketplace('DUE', 'DUE')] : [];
    case 'TARGET_MISSED':
      return [marketplace('MISSED', 'MISSED')];
    case 'DEADLINE_BREACHED':
      return [marketplace('MISSED', 'MISSED'), submitter('MISSED', 'MISSED')];
    case 'INFORMATION_REQUESTED':
      return [submitter('QUESTION', 'QUESTION_ASKED')];
    case 'INFORMATION_PROVIDED':
      return [marketplace('QUESTION', 'QUESTION_ANSWERED')];
    case 'INFORMATION_LAPSED':
      return [marketplace('QUESTION', 'QUESTION_LAPSED'), submitter('QUESTION', 'QUESTION_LAPSED')];
    case 'DECIDED':
      return [submitter('DECIDED', 'DECIDED')];
    case 'REFERRED':
      return [{ side: 'CONTACT_POINT', kind: 'REFERRED' }];
    default:
      return [];
  }
}
