import { getExportFigures } from '../../shared/contracts/routes/public-figures.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { showExportFigures } from '../../shared/flows/show-export-figures.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'WORK_TABLE', 'EXPORTS_BUCKET');
const { authenticate } = open(env);
const places = { work: openTable(env.WORK_TABLE), bucket: env.EXPORTS_BUCKET };

export const handler = route(getExportFigures, authenticate, ({ params, caller, query }) =>
  showExportFigures(places, params.id, caller, query),
);
