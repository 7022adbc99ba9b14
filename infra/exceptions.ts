import { type App, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { CONSOLE_EXCEPTIONS, type Exception } from './exceptions-console.ts';

const NAG = 'AwsSolutions::AwsSolutions-';

/** Every exception, with its reason. What is not here stops the synthesis. */
const EXCEPTIONS: readonly Exception[] = [
  {
    at: '-data/exports',
    rules: ['S1'],
    because:
      'Files are fetched by presigned addresses only, which are issued to whoever ordered the export; access logs would store network addresses of the readers',
  },
  {
    at: '-data/evidence',
    rules: ['S1'],
    because:
      'Files come and go by presigned addresses only; each issue of addresses is recorded in a ledger of its own, with who asked. Access logs would store network addresses besides',
  },
  {
    at: '-data/seller-key',
    rules: ['SMG4'],
    because:
      'A rotated key would give every seller a new pseudonym and break the count of repeat sellers; it is replaced by hand, with a new version, if it is ever exposed',
  },
  {
    at: '-identity/people',
    rules: ['COG8'],
    because:
      'The plus plan bills every user a month; second factors are required, sign-up is closed and passwords are long',
  },
  {
    at: '-messaging',
    rules: ['SQS3'],
    because:
      'These are the dead-letter queues: of the stream mappings here, and of the queues of marketplaces, which are made when a marketplace is registered',
  },
  {
    at: '-messaging/queue-take-actions-role',
    rules: ['IAM5[Resource::arn:<AWS::Partition>:sqs:<region>:<AWS::AccountId>:<stage>-actions-*]'],
    because: 'Actions queues are made when marketplaces are registered; their names begin alike',
  },
  {
    at: '-messaging/stream-deliver-role',
    rules: [
      'IAM5[Resource::arn:<AWS::Partition>:sqs:<region>:<AWS::AccountId>:<stage>-actions-*]',
      'IAM5[Resource::arn:<AWS::Partition>:sqs:<region>:<AWS::AccountId>:<stage>-inbox-*]',
      'IAM5[Resource::*]',
      'IAM5[Resource::<evidence>/evidence/*]',
    ],
    because:
      'It makes the queues of marketplaces, whose names begin alike; CreateEventSourceMapping takes no resource but the condition on the one function that it may connect; it locks files of evidence, which lie under one prefix of one bucket',
  },
  {
    at: '-messaging/stream-run-export-role',
    rules: ['IAM5[Resource::<exports>/exports/*]'],
    because: 'One prefix of one bucket, PutObject only: each export has files of its own under it',
  },
  {
    at: '-api/api-get-export-role',
    rules: ['IAM5[Resource::<exports>/exports/*]'],
    because: 'One prefix of one bucket, GetObject only: the function signs addresses of the files there',
  },
  {
    at: '-api/api-post-evidence-role',
    rules: ['IAM5[Resource::<evidence>/incoming/*]'],
    because:
      'One prefix of one bucket, PutObject only: the function signs forms, each for one key, type, size and digest',
  },
  {
    at: '-api/api-post-evidence-completion-role',
    rules: ['IAM5[Resource::<evidence>/incoming/*]', 'IAM5[Resource::<evidence>/evidence/*]'],
    because:
      'It reads what was sent under one prefix and keeps what passed under another; keys follow from item, set and digest',
  },
  {
    at: '-api/api-get-evidence-role',
    rules: ['IAM5[Resource::<evidence>/evidence/*]'],
    because: 'One prefix of one bucket, GetObject only: the function signs addresses of the files there',
  },
  {
    at: '-role/DefaultPolicy',
    rules: ['IAM5[Action::kms:GenerateDataKey*]', 'IAM5[Action::kms:ReEncrypt*]'],
    because: 'Only with a key of our own, and on that key alone: the star stands for the variants of one call',
  },
  {
    at: '-schedule/schedule-retain-personal-data-role',
    rules: ['IAM5[Resource::<evidence>/evidence/*]'],
    because:
      'It deletes files of evidence whose time is over, under one prefix of one bucket; the storage refuses what is locked',
  },
  {
    at: '-schedule',
    rules: ['IAM5[Resource::<<retain>>:*]', 'IAM5[Resource::<<sweep>>:*]', 'IAM5[Resource::<<probe>>:*]'],
    because: 'The scheduler may invoke any version of the functions it is for',
  },
  {
    at: '-analytics/schedule-write-facts-role',
    rules: ['IAM5[Resource::<exports>/facts/*]'],
    because: 'One prefix of one bucket, PutObject only: each cut has files of its own under it',
  },
  {
    at: '-analytics',
    rules: ['IAM5[Resource::<<facts>>:*]', 'IAM5[Resource::<<orders>>:*]'],
    because: 'The scheduler may invoke any version of the one function it is for',
  },
  {
    at: '-mail',
    rules: ['IAM5[Resource::<<digests>>:*]'],
    because: 'The scheduler may invoke any version of the one function it is for',
  },
  {
    at: '-api/api',
    rules: ['APIG4'],
    because:
      'Tokens are verified in every function: an authoriser of an HTTP API holds 50 audiences, and each machine client is one. The table of routes, roles and scopes denies by default and is walked cell by cell in the tests',
  },
];

/** Names in a rule that only the synthesis knows. */
type Names = Readonly<Record<string, string>>;

const filled = (rule: string, names: Names): string =>
  Object.entries(names).reduce((text, [name, value]) => text.replaceAll(`<${name}>`, value), rule);

const below = (app: App, at: string): IConstruct[] => app.node.findAll().filter(({ node }) => node.path.endsWith(at));

/** Acknowledges the exceptions where they belong; an exception that belongs nowhere is an error. */
export function acknowledgeExceptions(app: App, names: Names): void {
  for (const { at, rules, because } of [...EXCEPTIONS, ...CONSOLE_EXCEPTIONS]) {
    const constructs = below(app, at);
    if (constructs.length === 0) throw new Error(`No construct is at ${at}: the exception is out of date`);
    for (const construct of constructs) {
      for (const rule of rules)
        Validations.of(construct).acknowledge({ id: `${NAG}${filled(rule, names)}`, reason: because });
    }
  }
}
