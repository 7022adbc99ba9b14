import { randomBytes, randomUUID } from 'node:crypto';
import type { Notice } from '../../../shared/contracts/notice.ts';
import { receive } from '../../../shared/domain/intake/receive.ts';
import type { Keeping } from '../../../shared/store/notices.ts';
import { noticeBody } from '../../builders/notices.ts';
import { receptionOf, trustedFlagger } from '../../builders/organisations.ts';

/** What a marketplace or a court must never find in the record itself. */
export const PERSONAL = {
  contact: { name: 'Maria Mustermann', email: 'maria.mustermann@mail.example' },
  seller: { id: 'SELLER-4711', name: 'Handel Hinterhof' },
};

/** A notice as intake hands it to the store, under a reference of its own unless one is given; each reading has its own salt. */
export function keepingOf(changes: Record<string, unknown> = {}, now?: Date): Keeping<Notice> {
  const reception = { ...receptionOf(trustedFlagger, undefined, now), salt: randomBytes(16).toString('base64url') };
  const body = noticeBody('counterfeit', { reference: randomUUID(), ...changes });
  const { notice, party } = receive(body, reception);
  return { submission: notice, party };
}

/** A body that deflate cannot make smaller than this. */
export const incompressible = (bytes: number): string => randomBytes(bytes).toString('base64');
