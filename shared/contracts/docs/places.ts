import { nameOf, type OpenApi, type Schema, type Schemas } from './document.ts';
import { bodyOf, label, replyOf, routesOf } from './routes.ts';
import type { Describe } from './schema.ts';
import { valuesIn } from './values.ts';

interface Place {
  readonly href: string;
  readonly label: string;
}

/** Values that a table of their own describes. */
const TABLES: Readonly<Record<string, string>> = {
  ClockId: '#clocks',
  KpiId: '#figures',
  Sector: '#sectors',
  FaultCode: '#refusals',
  ProblemCode: '#refusals',
};

/** Where named schemas are described: a value in its table, a whole body or answer at the first route that has it. */
export function placesOf(openApi: OpenApi, schemas: Schemas): Describe {
  const places = new Map<string, Place>();
  for (const [name] of valuesIn(schemas)) places.set(name, { href: TABLES[name] ?? `#value-${name}`, label: name });
  const put = (schema: Schema | undefined, place: Place): void => {
    const name = schema?.$ref && nameOf(schema.$ref);
    if (name && !places.has(name)) places.set(name, place);
  };
  for (const route of routesOf(openApi)) {
    const id = route.operation.operationId;
    put(bodyOf(route), { href: `#${id}-body`, label: `body of ${label(route)}` });
    put(replyOf(route), { href: `#${id}-answer`, label: `answer of ${label(route)}` });
  }
  return (name) => places.get(name);
}
