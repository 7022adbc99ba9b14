import type { Assembly, Resource } from '../infra/local/template/assembly.ts';
import { PRICES } from './prices.ts';

const MINUTES_A_MONTH = 43_800;
/** A sweep that finds nothing: assumed milliseconds, and the memory of its function in gigabytes. */
const SWEEP = { seconds: 0.05, gigabytes: 0.5 } as const;
/** Request units of the sweep's own place. */
const CURSOR = { reads: 1, writes: 1 } as const;
/** Lambda keeps five pollers on a queue that is empty; each waits 20 seconds. */
const ASKS_A_MINUTE = 5 * 3;
const MILLION = 1_000_000;

/** USD a month for a system that nobody uses. */
export interface IdleCost {
  readonly items: Readonly<Record<string, number>>;
  readonly total: number;
  /** For each marketplace on queues: Lambda asks its actions queue whether something has come. */
  readonly perMarketplace: number;
  /** The key that signs exports, beside the total: what it signs would else be vouched for by nobody. */
  readonly signingKey: number;
  /** If the operator is a machine, too: Cognito bills such a client by the month. */
  readonly operatorClient: number;
}

const resources = ({ stacks }: Assembly): Resource[] =>
  Object.values(stacks).flatMap(({ Resources }) => Object.values(Resources));

/** An alarm is billed for each metric it looks at. */
function metricsOf({ Properties }: Resource): number {
  const { Metrics } = Properties as { Metrics?: { MetricStat?: object }[] };
  return Metrics ? Metrics.filter(({ MetricStat }) => MetricStat).length : 1;
}

const RATE = /^rate\((\d+) (minute|hour|day)s?\)$/;
/** At one time of every day. */
const DAILY = /^cron\(\d+ \d+ \* \* \? \*\)$/;
const MINUTES = { minute: 1, hour: 60, day: 24 * 60 } as const;
/** A run that finds nothing: assumed milliseconds of a function of half a gigabyte, beside what the sweep takes. */
const RUN = { seconds: 0.2, gigabytes: 0.5, reads: 10, writes: 2 } as const;

/** How often a schedule runs in a month. */
function runsOf({ Properties }: Resource): number {
  const { ScheduleExpression = '' } = Properties as { ScheduleExpression?: string };
  const [, every, unit] = RATE.exec(ScheduleExpression) ?? [];
  if (DAILY.test(ScheduleExpression)) return MINUTES_A_MONTH / MINUTES.day;
  if (!every || !unit) throw new Error(`No price is known for ${ScheduleExpression}`);
  return MINUTES_A_MONTH / (Number(every) * MINUTES[unit as keyof typeof MINUTES]);
}

/** Every schedule by how often it runs; the function of the one that runs each minute is itemised apart. */
function schedules(all: readonly Resource[]): Record<string, number> {
  const { perMillion, perGigabyteSecond } = PRICES;
  const runs = all.filter(({ Type }) => Type === 'AWS::Scheduler::Schedule').map(runsOf);
  const rarer = runs.filter((each) => each < MINUTES_A_MONTH).reduce((sum, each) => sum + each, 0);
  const ofUnits = RUN.reads * perMillion.readRequestUnits + RUN.writes * perMillion.writeRequestUnits;
  const computing = RUN.seconds * RUN.gigabytes * perGigabyteSecond.lambdaArm;
  return {
    schedules: (runs.reduce((sum, each) => sum + each, 0) * perMillion.schedulerInvocations) / MILLION,
    'runs of the rarer ones that find nothing': rarer * ((perMillion.lambdaRequests + ofUnits) / MILLION + computing),
  };
}

const isSigning = ({ Type, Properties }: Resource): boolean =>
  Type === 'AWS::KMS::Key' && (Properties as { KeyUsage?: string }).KeyUsage === 'SIGN_VERIFY';

/** Itemised from the template. Tables, streams, buckets, queues that nobody asks, functions, the gateway and logs cost nothing idle. */
export function idleCost(assembly: Assembly, sweepReads: number): IdleCost {
  const { perMonth, perMillion, perGigabyteSecond } = PRICES;
  const all = resources(assembly);
  const count = (type: string) => all.filter(({ Type }) => Type === type).length;
  const signing = all.filter(isSigning).length;
  const watched = all
    .filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm')
    .reduce((sum, alarm) => sum + metricsOf(alarm), 0);
  const a = (each: number) => (MINUTES_A_MONTH * each) / MILLION;
  const items = {
    [`alarms, on ${watched} metrics`]: watched * perMonth.alarm,
    secret: count('AWS::SecretsManager::Secret') * perMonth.secret,
    'customer key': (count('AWS::KMS::Key') - signing) * perMonth.customKey,
    ...schedules(all),
    'sweep every minute: function':
      a(perMillion.lambdaRequests) + MINUTES_A_MONTH * SWEEP.seconds * SWEEP.gigabytes * perGigabyteSecond.lambdaArm,
    'sweep every minute: reads': a((sweepReads + CURSOR.reads) * perMillion.readRequestUnits),
    'sweep every minute: writes': a(CURSOR.writes * perMillion.writeRequestUnits),
  };
  return {
    items,
    total: Object.values(items).reduce((sum, item) => sum + item, 0),
    perMarketplace: a(ASKS_A_MINUTE * perMillion.sqsRequests),
    signingKey: signing * perMonth.customKey,
    operatorClient: perMonth.machineClient,
  };
}
