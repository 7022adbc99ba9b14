import { randomUUID } from 'node:crypto';
import type { Functions } from '../functions/functions.ts';
import type { Found, System } from '../template/system.ts';

const MILLISECONDS = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

/** The pause of an expression such as `rate(5 minutes)`, in milliseconds. */
function pauseOf(expression: string): number {
  const [, count = '', unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  if (!unit) throw new Error(`The local stack does not know the schedule ${expression}`);
  return Number(count) * MILLISECONDS[unit as keyof typeof MILLISECONDS];
}

/** The time of day of an expression such as `cron(0 6 * * ? *)`, in milliseconds of UTC; undefined for one that is no such. */
function timeOfDayOf(expression: string): number | undefined {
  const [, minute, hour] = /^cron\((\d+) (\d+) \* \* \? \*\)$/.exec(expression) ?? [];
  return hour === undefined ? undefined : Number(hour) * MILLISECONDS.hour + Number(minute) * MILLISECONDS.minute;
}

/** Timers may ring a moment early: what is due within a second was the time that has just rung. In milliseconds. */
const TOO_SOON = 1_000;

/** How long until an expression next falls due, in milliseconds. */
export function untilNext(expression: string, now: number): number {
  const timeOfDay = timeOfDayOf(expression);
  if (timeOfDay === undefined) return pauseOf(expression);
  const left = (timeOfDay - (now % MILLISECONDS.day) + MILLISECONDS.day) % MILLISECONDS.day;
  return left < TOO_SOON ? left + MILLISECONDS.day : left;
}

export interface Schedule {
  /** By the id of its construct without hyphens, such as `everyminute`. */
  readonly name: string;
  readonly entry: string;
  run(): Promise<void>;
  /** Returns how to stop. */
  start(): () => void;
}

/** What EventBridge Scheduler sends if the template gives no input. */
const eventOf = (arn: string, region: string) => ({
  version: '0',
  id: randomUUID(),
  'detail-type': 'Scheduled Event',
  source: 'aws.scheduler',
  account: '000000000000',
  time: `${new Date().toISOString().slice(0, 19)}Z`,
  region,
  resources: [arn],
  detail: '{}',
});

function makeSchedule(found: Found<'AWS::Scheduler::Schedule'>, region: string, functions: Functions): Schedule {
  const { arn, construct, properties } = found;
  const { ScheduleExpression, State, Target } = properties;
  // An expression that is not known fails the start, not the first run.
  untilNext(ScheduleExpression, Date.now());
  const to = functions.existing(Target.Arn);
  const run = async () => {
    await to.invoke(Target.Input === undefined ? eventOf(arn, region) : JSON.parse(Target.Input));
  };
  /** The next time it runs again; until then somebody should know. */
  const runSafely = () => run().catch((error: unknown) => console.error(`Schedule ${construct} failed:`, error));
  return {
    name: construct,
    entry: to.entry,
    run,
    start() {
      if (State === 'DISABLED') return () => undefined;
      let timer: NodeJS.Timeout;
      const wait = (): void => {
        timer = setTimeout(
          () => {
            void runSafely();
            wait();
          },
          untilNext(ScheduleExpression, Date.now()),
        ).unref();
      };
      wait();
      return () => clearTimeout(timer);
    },
  };
}

export const schedulesOf = (system: System, functions: Functions): Schedule[] =>
  system.all('AWS::Scheduler::Schedule').map((found) => makeSchedule(found, system.region, functions));
