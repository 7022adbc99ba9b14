import { getPublicFigures } from '../../shared/contracts/routes/public-figures.ts';
import { showPublicFigures } from '../../shared/flows/show-public-figures.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment('WORK_TABLE', 'EXPORTS_BUCKET');
const places = { work: openTable(env.WORK_TABLE), bucket: env.EXPORTS_BUCKET };

export const handler = route(getPublicFigures, undefined, ({ query }) => showPublicFigures(places, query));
