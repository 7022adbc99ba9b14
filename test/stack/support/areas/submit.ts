import { noticeBody } from '../../../builders/notices.ts';
import { freshListing, reference } from '../work.ts';
import type { Area } from './area.ts';

/** What would become of a notice is for those who may send it. */
export const SUBMIT: Area = {
  rows: [['postNoticePreview', '-', 'AAAFFA A AAA FFF F FFF']],
  bodies: {
    postNoticePreview: () => noticeBody('product_safety', { reference: reference(), items: [freshListing()] }),
  },
};
