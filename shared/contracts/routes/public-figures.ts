import * as z from 'zod/mini';
import { ExportId } from '../../vocabulary/ids.ts';
import { reading } from '../access.ts';
import { defineRoute } from '../contract.ts';
import { ExactFigures } from '../exact-figures.ts';
import { FigurePageQuery } from '../figure-page.ts';
import { PublicFigureQuery, PublicFigures } from '../public-release.ts';

export const getExportFigures = defineRoute({
  id: 'getExportFigures',
  method: 'GET',
  path: '/v1/exports/{id}/figures',
  summary: 'The figures of an export as they were computed, with curves, to be shown without its files',
  access: reading({ authority: 'own', flagger: 'own', marketplace: 'addressed', commission: 'all', operator: 'all' }),
  status: 200,
  params: z.strictObject({ id: ExportId }),
  query: FigurePageQuery,
  reply: ExactFigures,
});

/** Releases are few, and change at most some times a year. */
const FIVE_MINUTES = 300;

export const getPublicFigures = defineRoute({
  id: 'getPublicFigures',
  method: 'GET',
  path: '/v1/public-figures',
  summary: 'Public figures as they were released last, pooled over marketplaces, small numbers withheld',
  access: 'public',
  status: 200,
  query: PublicFigureQuery,
  reply: PublicFigures,
  cachedSeconds: FIVE_MINUTES,
});
