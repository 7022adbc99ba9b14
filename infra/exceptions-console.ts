/** A rule of cdk-nag that does not hold somewhere, on purpose. */
export interface Exception {
  /** End of the path of the construct; everything below it is meant too. */
  readonly at: string;
  readonly rules: readonly string[];
  readonly because: string;
}

const QUEUES = ['actions', 'inbox'].map(
  (name) => `IAM5[Resource::arn:<AWS::Partition>:sqs:<region>:<AWS::AccountId>:<stage>-${name}-*]`,
);
const QUEUES_BECAUSE = 'Queues of marketplaces are made when marketplaces are registered; their names begin alike';

/** Of the page for people, and of the routes that came with it. */
export const CONSOLE_EXCEPTIONS: readonly Exception[] = [
  {
    at: '-console',
    rules: ['APIG4'],
    because:
      'Tokens are verified in every function, as for all other routes: the table of routes, roles and scopes denies by default and is walked cell by cell in the tests',
  },
  { at: '-console/api-get-queues-role', rules: QUEUES, because: `${QUEUES_BECAUSE}; it reads how many wait` },
  {
    at: '-console/api-get-operations-role',
    rules: [...QUEUES, 'IAM5[Resource::<exports>/facts/*]'],
    because: `${QUEUES_BECAUSE}; it reads how many wait, and when the last facts were written`,
  },
  {
    at: '-console/api-post-replay-role',
    rules: [...QUEUES, 'IAM5[Resource::<evidence>/evidence/*]'],
    because: `${QUEUES_BECAUSE}; it does again what a function could not do, with what that function may do`,
  },
  {
    at: '-console/api-get-export-figures-role',
    rules: ['IAM5[Resource::<exports>/exports/*]'],
    because: 'One prefix of one bucket, GetObject only: the figures that are shown are those of a file there',
  },
  {
    at: '-console/api-get-public-figures-role',
    rules: ['IAM5[Resource::<exports>/exports/*]'],
    because: 'One prefix of one bucket, GetObject only: what is public was released as a file there',
  },
  {
    at: '-web/page',
    rules: ['S1'],
    because:
      'It holds the page that everybody gets, and the distribution alone may read it; access logs would store network addresses of the readers',
  },
  {
    at: '-web/distribution',
    rules: ['CFR3'],
    because:
      'What is asked of the interface is logged by the gateway, without addresses of anybody. Which files of the page somebody fetched says nothing about the system, and logs of it would store network addresses of the readers',
  },
  {
    at: '-web/distribution',
    rules: ['CFR4'],
    because:
      'CloudFront fixes the versions of TLS for its own certificate. With a name and a certificate of our own (settings pageDomain and pageCertificate) TLS 1.2 is the least',
  },
  {
    at: '-web/distribution',
    rules: ['CFR1', 'CFR2'],
    because:
      'The public figures are for everybody, and officers travel. A firewall costs by the month when nobody comes; the gateway throttles, and the page is files',
  },
  {
    at: '-web/Custom::CDKBucketDeployment8693BB64968944B69AAFB0CC9EB8756C',
    rules: [
      'IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
      ...['Abort', 'DeleteObject', 'GetBucket', 'GetObject', 'List'].map((name) => `IAM5[Action::s3:${name}*]`),
      'IAM5[Resource::arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-<region>/*]',
      'IAM5[Resource::<<page>>/*]',
      'L1',
    ],
    because:
      'The function of CDK that copies files into a bucket when the stack is deployed, and at no other time. It is made by CDK as it is: it reads what was uploaded for the deployment, and writes the bucket of the page, which holds nothing else',
  },
];
