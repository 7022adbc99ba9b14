import type { Page } from 'playwright-core';
import type { Figure } from '../../../shared/contracts/kpi.ts';
import { isLead } from '../../../web/source/figures/blocks.ts';
import { nameOfFigure } from '../../../web/source/figures/figure.ts';

/** The numbers of a tile: its value, then numerator, denominator and what is still open, as far as the figure has them. */
export type Tiles = Readonly<Record<string, readonly string[]>>;

/** What the tiles of a page say. */
export const tilesOn = (page: Page): Promise<Tiles> =>
  page
    .locator('[data-figure]')
    .evaluateAll((tiles) =>
      Object.fromEntries(
        tiles.map((tile) => [
          tile.getAttribute('data-figure') ?? '',
          [
            tile.querySelector('.nb-tile__value data')?.getAttribute('value') ?? 'none',
            ...[...tile.querySelectorAll('.nb-tile__numbers data')].map((each) => each.getAttribute('value') ?? ''),
          ],
        ]),
      ),
    );

const shown = ({ inTime, denominator, unit, numerator, stillOpen }: Figure): (number | null)[] => [
  ...(numerator === null ? [] : [numerator]),
  ...(unit === 'COUNT' || denominator === null ? [] : [denominator]),
  stillOpen,
  ...(inTime && !denominator ? Object.values({ ...inTime }) : []),
];

/** What the tiles of these figures have to say. */
export const tilesOf = (figures: readonly Figure[]): Tiles =>
  Object.fromEntries(
    figures
      .filter((figure) => isLead(figure as Parameters<typeof isLead>[0]))
      .map((figure) => [
        nameOfFigure(figure as Parameters<typeof nameOfFigure>[0]),
        [figure.value === null ? 'none' : String(figure.value), ...shown(figure).map(String)],
      ]),
  );
