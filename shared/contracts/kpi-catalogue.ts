import * as z from 'zod/mini';
import { SectorName } from '../sectors/sectors.ts';
import { DialogueId } from '../vocabulary/dialogues.ts';
import { Kind } from '../vocabulary/life.ts';
import { FigureSource, KpiId } from './kpi.ts';

const Confidence = z.enum(['V', 'V2', 'M', 'D', 'C']).register(z.globalRegistry, {
  id: 'Confidence',
  description:
    'How sure a source is. V: read in it. V2: reported by others. M: from memory. D: derived from sources. C: our choice.',
});
const Breakdowns = z.array(z.string()).check(z.describe('Kind and basis always split as well.'));
const Text = z.string();
const moment = (what: string) => Text.check(z.describe(`${what}, by its name in the record; empty: none.`));

const KpiDefinition = z
  .object({
    id: KpiId,
    title: Text,
    definition: Text.check(z.describe('What it means, in one sentence.')),
    numerator: Text,
    denominator: Text.check(z.describe('Empty: a count.')),
    start: moment('From when it is measured'),
    stop: moment('Until when'),
    exclusions: z.array(Text).check(z.describe('What is left out, by its name in `exclusions`.')),
    breakdowns: Breakdowns,
    kinds: z.array(Kind).check(z.describe('Of which submissions. None: of a register or a report.')),
    source: FigureSource,
    modelledOn: Text,
    confidence: Confidence,
    methodVersion: Text.check(z.describe('The version in which its definition was last changed.')),
  })
  .register(z.globalRegistry, { id: 'KpiDefinition', description: 'What a figure means.' });

const Exclusion = z
  .object({ id: Text, means: Text, from: z.array(KpiId).check(z.describe('Figures that it is left out of.')) })
  .register(z.globalRegistry, { id: 'Exclusion', description: 'A reason why something is left out of figures.' });

const Indicator = z
  .object({ number: z.int(), asks: Text, kpis: z.array(KpiId), how: Text })
  .register(z.globalRegistry, {
    id: 'Indicator',
    description: 'An indicator of the code of conduct on illegal hate speech, and the figures that answer it.',
  });

const DialogueSet = z
  .object({
    id: DialogueId,
    title: Text,
    sectors: z.array(SectorName),
    kpis: z.array(KpiId),
    breakdowns: Breakdowns,
    period: z.enum(['MONTH', 'HALF_YEAR', 'YEAR']).check(z.describe('How often it is reported.')),
    notes: z.array(Text).check(z.describe('What may be compared with what.')),
    source: Text,
    confidence: Confidence,
  })
  .register(z.globalRegistry, { id: 'DialogueSet', description: 'The figures of one dialogue.' });

const PublishedFigure = z
  .object({
    dialogue: DialogueId,
    kpi: KpiId,
    of: Text.check(z.describe('Of which time or round.')),
    percent: z.number(),
    remark: Text.check(z.describe('What it is a share of, or how it was made: without it nothing compares.')),
    source: Text,
    confidence: Confidence,
  })
  .register(z.globalRegistry, { id: 'PublishedFigure', description: 'A figure that others published.' });

export const KpiCatalogue = z
  .object({
    methodVersion: Text.check(z.describe('Figures compare only within one version.')),
    kpis: z.array(KpiDefinition),
    exclusions: z.array(Exclusion),
    indicators: z.array(Indicator),
    dialogues: z.array(DialogueSet),
    published: z.array(PublishedFigure),
  })
  .register(z.globalRegistry, {
    id: 'KpiCatalogue',
    description: 'Every figure with its definition, what is left out of which, and the sets that dialogues ask for.',
  });
export type KpiCatalogue = z.infer<typeof KpiCatalogue>;
