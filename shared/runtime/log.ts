import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

/** Says only what went wrong on our side. What callers send stays out: it may be personal. */
export const logger = new Logger();

const metrics = new Metrics();

/** Counted by the alarms. */
type Alarmed = 'Faults' | 'OverwrittenRecords';

export function raise(name: Alarmed, count = 1): void {
  metrics.addMetric(name, MetricUnit.Count, count);
  metrics.publishStoredMetrics();
}

/** Age of the oldest action of a batch, when it is worth knowing. */
export function reportAge(seconds: number): void {
  metrics.addMetric('OldestActionSeconds', MetricUnit.Seconds, seconds);
  metrics.publishStoredMetrics();
}

/** A fault of ours: logged with its cause, and alarmed. */
export function reportFault(where: string, error: unknown): void {
  logger.error(where, error instanceof Error ? error : new Error(String(error)));
  raise('Faults');
}
