import { devNull } from 'node:os';

export interface Endpoints {
  readonly dynamodb: string;
  readonly sqs: string;
  readonly s3: string;
  readonly lambda: string;
  readonly cognito: string;
  readonly secrets: string;
  readonly mail: string;
  readonly keys: string;
}

/** Settings of the user for the real AWS: nothing here may reach it. */
const FOREIGN = ['AWS_PROFILE', 'AWS_SESSION_TOKEN', 'AWS_ENDPOINT_URL', 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'];

const METRICS = 'POWERTOOLS_METRICS_DISABLED';

/** What calls are signed with here. Only forms of uploads are looked at: what they promise stands in what was signed. */
export const SECRET_ACCESS_KEY = 'local';

/** What makes SDK clients use the local stack, in this process or another. */
export const environmentOf = (endpoints: Endpoints, region: string): Record<string, string> => ({
  AWS_REGION: region,
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: SECRET_ACCESS_KEY,
  AWS_CONFIG_FILE: devNull,
  AWS_SHARED_CREDENTIALS_FILE: devNull,
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
  AWS_ENDPOINT_URL_DYNAMODB_STREAMS: endpoints.dynamodb,
  AWS_ENDPOINT_URL_SQS: endpoints.sqs,
  AWS_ENDPOINT_URL_S3: endpoints.s3,
  AWS_ENDPOINT_URL_LAMBDA: endpoints.lambda,
  AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: endpoints.cognito,
  AWS_ENDPOINT_URL_SECRETS_MANAGER: endpoints.secrets,
  AWS_ENDPOINT_URL_SESV2: endpoints.mail,
  AWS_ENDPOINT_URL_KMS: endpoints.keys,
  /** Metrics are lines on the terminal, which nobody collects here. */
  [METRICS]: process.env[METRICS] ?? 'true',
});

let isSet = false;

/** Sets variables for this whole process, since the handlers run in it. Returns how to undo that. */
export function setEnvironment(variables: Readonly<Record<string, string>>): () => void {
  if (isSet) throw new Error('One process can hold one local stack: its functions share the environment');
  isSet = true;
  const before = { ...process.env };
  for (const name of FOREIGN) delete process.env[name];
  Object.assign(process.env, variables);
  return () => {
    isSet = false;
    for (const name of [...FOREIGN, ...Object.keys(variables)]) {
      const value = before[name];
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
}
