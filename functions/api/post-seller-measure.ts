import { postSellerMeasure } from '../../shared/contracts/routes/sellers.ts';
import { CALLER_VARIABLES, open } from '../../shared/flows/open.ts';
import { reportSellerMeasure } from '../../shared/flows/report-seller-measure.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { route } from '../../shared/runtime/route.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment(...CALLER_VARIABLES, 'VIEWS_TABLE');
const { cases, authenticate } = open(env);
const tables = { cases, views: openTable(env.VIEWS_TABLE) };

export const handler = route(postSellerMeasure, authenticate, ({ params, body, caller, now }) =>
  reportSellerMeasure(tables, caller, { id: params.id, measure: body }, now),
);
