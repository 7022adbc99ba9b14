/**
 * What AWS charges in Frankfurt (eu-central-1), USD, list prices without free tiers. Known from the price pages as of December 2025;
 * not read again since. Every figure in USD that this project gives is made from these.
 */
export const PRICES = {
  asOf: '2025-12',
  region: 'eu-central-1',
  perMillion: {
    writeRequestUnits: 0.7625,
    readRequestUnits: 0.1525,
    httpApiRequests: 1.2,
    lambdaRequests: 0.2,
    sqsRequests: 0.4,
    schedulerInvocations: 1.15,
  },
  perGigabyteSecond: { lambdaArm: 0.0000133334 },
  perGigabyte: { logs: 0.63 },
  perMonth: { alarm: 0.1, secret: 0.4, customKey: 1, machineClient: 6 },
} as const;

const MILLION = 1_000_000;
const MILLISECONDS = 1000;
const MEGABYTES = 1024;

/** What one life uses beside the units of the tables. */
export interface Usage {
  readonly httpCalls: number;
  readonly invocations: number;
  readonly gigabyteSeconds: number;
  readonly queueRequests: number;
  readonly logBytes: number;
}

/** Billed duration of one invocation: what the table and network take on AWS, not what this machine takes. Assumed, in milliseconds. */
const BILLED = { api: 15, deliver: 40, project: 150, takeActions: 60 } as const;
const gigabyteSeconds = (invocations: number, milliseconds: number, megabytes: number) =>
  (invocations * milliseconds * megabytes) / MILLISECONDS / MEGABYTES;

/** Bytes of an access log line, with what CloudWatch adds. */
const LOG_LINE_BYTES = 130;
/** Records that share an invocation of the reader of the stream that is busy enough to matter. */
const RECORDS_TOGETHER = { deliver: 10, project: 100 } as const;
/** Records of a life that each reader sees. */
const RECORDS = { deliver: 3, project: 5 } as const;

const readers = {
  invocations: RECORDS.deliver / RECORDS_TOGETHER.deliver + RECORDS.project / RECORDS_TOGETHER.project,
  gigabyteSeconds:
    gigabyteSeconds(RECORDS.deliver / RECORDS_TOGETHER.deliver, BILLED.deliver, 512) +
    gigabyteSeconds(RECORDS.project / RECORDS_TOGETHER.project, BILLED.project, 512),
};

/** Submission, receipt, decision, action and check as five calls; the inbox message sent, received and deleted by itself. */
export const SINGLE_CALLS: Usage = {
  httpCalls: 5,
  invocations: 5 + readers.invocations,
  gigabyteSeconds: readers.gigabyteSeconds + gigabyteSeconds(1, BILLED.api, 512) + gigabyteSeconds(4, BILLED.api, 256),
  queueRequests: 3,
  logBytes: 5 * LOG_LINE_BYTES,
};

/** Notices in batches of 25; the inbox in tens; the three actions on the return queue, in tens; the check as a call of its own. */
export const BATCHED: Usage = {
  httpCalls: 1 / 25 + 1,
  invocations: 1 / 25 + 1 + readers.invocations + 3 / 10,
  gigabyteSeconds:
    readers.gigabyteSeconds +
    gigabyteSeconds(1 / 25, BILLED.api * 4, 1024) +
    gigabyteSeconds(1, BILLED.api, 256) +
    gigabyteSeconds(3 / 10, BILLED.takeActions, 512),
  queueRequests: 3 / 10 + (3 * 3) / 10,
  logBytes: (1 / 25 + 1) * LOG_LINE_BYTES,
};

/** USD for a million lives. */
export function usdPerMillion(units: { writes: number; reads: number }, usage: Usage): Record<string, number> {
  const { perMillion, perGigabyteSecond, perGigabyte } = PRICES;
  const parts = {
    writes: units.writes * perMillion.writeRequestUnits,
    reads: units.reads * perMillion.readRequestUnits,
    api: usage.httpCalls * perMillion.httpApiRequests,
    lambdaRequests: usage.invocations * perMillion.lambdaRequests,
    lambdaDuration: usage.gigabyteSeconds * perGigabyteSecond.lambdaArm * MILLION,
    queues: usage.queueRequests * perMillion.sqsRequests,
    logs: ((usage.logBytes * MILLION) / 1e9) * perGigabyte.logs,
  };
  const total = Object.values(parts).reduce((sum, part) => sum + part, 0);
  return { ...parts, total };
}
