import { KPI_IDS } from '../contracts/kpi.ts';
import type { PublicFigure } from '../contracts/public-figure.ts';
import { methodLines, sourcesOf } from '../domain/exports/method.ts';
import { PUBLIC_TABLE } from '../domain/exports/public-columns.ts';
import { METHOD_VERSION } from '../domain/kpi/catalogue.ts';
import { Engine } from '../domain/kpi/engine.ts';
import type { QuantilesOf } from '../domain/kpi/tally.ts';
import type { Counted } from '../domain/life/facts.ts';
import { type Publication, publish, usualTables } from '../domain/publication/publish.ts';
import { batchesOf } from '../formats/table.ts';
import type { Maker, Making } from './making.ts';
import { type Described, tableFiles } from './table-files.ts';

/** Everything that can be published is read off the counters of months, by each dimension that may be shown. */
const FINEST = ['sector', 'status', 'memberState'] as const;

/** Counts items for publication: once as finely as anything is read, and once for the durations of each table. */
function publicEngines({ asked }: Making) {
  const { asOf, request } = asked;
  const { from, to = from } = request;
  const tables = usualTables(from, to);
  const asking = { scope: 'ALL', asOf } as const;
  const finest = new Engine({ ...asking, by: FINEST, period: { length: 'MONTH', from, to } });
  const each = tables.map(({ by, length }) => new Engine({ ...asking, by, period: { length, from, to } }));
  return {
    tables,
    add: (facts: Counted): void => {
      for (const engine of [finest, ...each]) engine.add(facts);
    },
    source: () => finest.source(),
    quantilesOf: (): QuantilesOf => {
      const sources = each.map((engine) => engine.source());
      return (group, measured) => {
        const found = sources.map(({ quantilesOf }) => quantilesOf(group, measured));
        return found.find(({ n }) => n > 0) ?? { n: 0, median: undefined, p90: undefined };
      };
    },
  };
}

function publicationOf(engines: ReturnType<typeof publicEngines>, before: readonly PublicFigure[]): Publication {
  const { byMarketplace = new Map(), counts, asOf } = engines.source();
  const quantilesOf = engines.quantilesOf();
  const options = { kpis: KPI_IDS, tables: engines.tables, before, quantilesOf };
  const publication = publish({ counts, byMarketplace, asOf }, options);
  if (publication.exposed > 0)
    throw new Error(`${publication.exposed} numbers that are to be withheld follow from what was published before`);
  return publication;
}

const TOLD = {
  title: 'Noticeboard: public figures',
  description:
    'Figures of at least three marketplaces together. Small numbers are withheld, and others from which they would follow.',
};

function described({ asked }: Making, { rows, withheld }: Publication): Described {
  const { asOf, version } = asked;
  const cells = () => rows.map((figure) => PUBLIC_TABLE.map(({ of }) => of(figure) ?? null));
  const withheldLines = Object.entries(withheld).map(([why, n]) => ({ term: `Withheld: ${why}`, text: `${n} rows` }));
  return {
    table: { name: 'public-figures', title: 'Figures', columns: PUBLIC_TABLE, batches: () => batchesOf(cells()) },
    rows: rows.length,
    provenance: { ...TOLD, sources: sourcesOf(asked) },
    method: [...methodLines(asked, PUBLIC_TABLE), { term: 'Withheld' }, ...withheldLines],
    head: { asOf, methodVersion: METHOD_VERSION, version, withheld },
  };
}

/** Figures that may be published. JSON is always one of the files: what is published next is held against it. */
export function publicMaker(making: Making): Maker {
  const engines = publicEngines(making);
  const { formats } = making.asked.request;
  return {
    add: engines.add,
    files: () =>
      tableFiles(described(making, publicationOf(engines, making.published ?? [])), formats && [...formats, 'json']),
  };
}
