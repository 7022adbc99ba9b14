import * as z from 'zod/mini';
import { NoticeId } from '../../vocabulary/ids.ts';
import { reading, submitting } from '../access.ts';
import { BatchRow } from '../action.ts';
import { defineRoute } from '../contract.ts';
import { MAX_ITEMS_PER_CALL, NewNotice, NoticeReceipt, NoticeView } from '../notice.ts';
import { NoticeDraft, NoticePreview } from '../preview.ts';

const submitters = submitting({ authority: 'own', flagger: 'own' });

export const postNotice = defineRoute({
  id: 'postNotice',
  method: 'POST',
  path: '/v1/notices',
  summary: 'Send one notice or order: 1 to 1,000 listings, at one or several marketplaces',
  access: submitters,
  status: 201,
  body: z.unknown(),
  documentedBody: NewNotice,
  reply: NoticeReceipt,
});

export const postNoticesBatch = defineRoute({
  id: 'postNoticesBatch',
  method: 'POST',
  path: '/v1/notices/batch',
  summary: 'Send up to 1,000 notices with at most 1,000 listings in all; each gets its own result or its own faults',
  access: submitters,
  status: 207,
  body: z.strictObject({ notices: z.array(z.unknown()).check(z.minLength(1), z.maxLength(MAX_ITEMS_PER_CALL)) }),
  documentedBody: z.strictObject({
    notices: z.array(NewNotice).check(z.minLength(1), z.maxLength(MAX_ITEMS_PER_CALL)),
  }),
  reply: z.object({ results: z.array(BatchRow(NoticeReceipt)) }),
});

export const postNoticePreview = defineRoute({
  id: 'postNoticePreview',
  method: 'POST',
  path: '/v1/notices/preview',
  summary: 'What would become of a notice, complete or not, if it were sent now: nothing is kept of it',
  access: submitters,
  status: 200,
  body: z.unknown(),
  documentedBody: NoticeDraft,
  reply: NoticePreview,
});

export const getNotice = defineRoute({
  id: 'getNotice',
  method: 'GET',
  path: '/v1/notices/{id}',
  summary: 'One notice with the state of each of its items',
  access: reading({ authority: 'own', flagger: 'own', operator: 'all' }),
  status: 200,
  params: z.strictObject({ id: NoticeId }),
  reply: NoticeView,
});
