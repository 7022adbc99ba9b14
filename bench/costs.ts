import { readTemplate } from '../infra/local/template/synthesize.ts';
import { bundleFunctions, limitOf } from './bundles.ts';
import { weighPage } from './console/weights.ts';
import { idleCost } from './idle-cost.ts';
import { costOfALife } from './life-cost.ts';
import { inMeteredStack } from './metered-stack.ts';
import { costOfPaths } from './path-costs.ts';
import { BATCHED, SINGLE_CALLS, usdPerMillion } from './prices.ts';
import type { Costs } from './results.ts';

/** Everything that is counted and not timed; of the paths of an item every so many. */
export async function countCosts(templateCache: string, everyPath = 1): Promise<Costs> {
  const { life, paths } = await inMeteredStack(templateCache, async (metered) => ({
    life: await costOfALife(metered),
    paths: await costOfPaths(metered, everyPath),
  }));
  const bundles = await bundleFunctions();
  return {
    life,
    paths,
    usdPerMillion: {
      singleCalls: usdPerMillion(life.total, SINGLE_CALLS),
      batches: usdPerMillion(life.total, BATCHED),
    },
    idleUsdPerMonth: idleCost(await readTemplate(templateCache), life.sweepReads),
    bundles: Object.fromEntries(
      bundles.map((bundle) => {
        const limit = limitOf(bundle);
        return [bundle.entry, { kilobytes: bundle.kilobytes, ...(limit && { limit }) }];
      }),
    ),
    page: await weighPage(templateCache),
  };
}
