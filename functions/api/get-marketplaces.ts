import { getMarketplaces } from '../../shared/contracts/routes/marketplaces.ts';
import { listMarketplaces } from '../../shared/flows/list-marketplaces.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';

const { registry, authenticate } = open(readEnvironment(...CALLER_VARIABLES));

export const handler = route(getMarketplaces, authenticate, () => listMarketplaces(registry));
