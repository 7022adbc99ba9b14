import { beforeAll, expect, test } from 'vitest';
import { Rights } from '../../infra/local/rights/rights.ts';
import { readTemplate } from '../../infra/local/template/synthesize.ts';
import { System } from '../../infra/local/template/system.ts';
import { prepareTemplate, TEMPLATE_CACHE } from '../stack/support/template.ts';
import { places } from './fixtures/places.ts';

// A form is signed without a call that could be looked at, so who may sign what is asked of the template of the product.
let may: (action: string, key: string) => string[];
beforeAll(async () => {
  await prepareTemplate();
  const template = new System(await readTemplate(TEMPLATE_CACHE), places);
  const rights = new Rights(template);
  const functions = template.all('AWS::Lambda::Function').map(({ ref }) => ref);
  const bucket = template.all('AWS::S3::Bucket').find(({ construct }) => construct === 'evidence')?.arn;
  may = (action, key) =>
    functions
      .filter((name) => rights.verdict(name, { action: `s3:${action}`, resource: `${bucket}/${key}` }) === 'allowed')
      .map((name) => name.replace('noticeboard-dev-', ''))
      .sort();
}, 60_000);

test.each([
  ['takes files in', 'PutObject', 'incoming/a', ['api-post-evidence']],
  ['keeps files', 'PutObject', 'evidence/a', ['api-post-evidence-completion']],
  ['reads what was sent', 'GetObject', 'incoming/a', ['api-post-evidence-completion']],
  ['reads what is kept', 'GetObject', 'evidence/a', ['api-get-evidence', 'api-post-evidence-completion']],
  [
    'locks',
    'PutObjectLegalHold',
    'evidence/a',
    ['console-post-replay', 'messaging-deliver', 'schedule-retain-personal-data'],
  ],
  ['deletes', 'DeleteObjectVersion', 'evidence/a', ['schedule-retain-personal-data']],
])('who %s of evidence may, and nobody else', (_, action, key, expected) => {
  expect(may(action, key)).toEqual(expected);
});

test.each(['DeleteObject', 'PutObjectRetention', 'BypassGovernanceRetention', 'PutBucketObjectLockConfiguration'])(
  'nobody has the right to %s',
  (action) => {
    expect([...may(action, 'incoming/a'), ...may(action, 'evidence/a')]).toEqual([]);
  },
);
