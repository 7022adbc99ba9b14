import { postNoticePreview } from '../../shared/contracts/routes/notices.ts';
import { identifying } from '../../shared/flows/identify-sellers.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { previewNotice } from '../../shared/flows/preview-notice.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';
import { pseudonymsOf } from '../../shared/store/seller-key.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'SELLER_KEY');
const { cases, registry, authenticate } = open(env);
const intake = { cases, registry, pseudonym: pseudonymsOf(env.SELLER_KEY), identifying };

export const handler = route(postNoticePreview, authenticate, ({ body, caller }) =>
  previewNotice(intake, caller, body),
);
