import { writeFacts } from '../../shared/flows/write-facts.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment('CASES_TABLE', 'EXPORTS_BUCKET');
const cases = openTable(env.CASES_TABLE);

export const handler = async (_event: unknown, context: { getRemainingTimeInMillis(): number }) => {
  const remainingMilliseconds = () => context.getRemainingTimeInMillis();
  const { cut, watermark } = await writeFacts({ cases, bucket: env.EXPORTS_BUCKET, remainingMilliseconds }, new Date());
  return { cut, ...watermark };
};
