import type { JSX } from 'preact';
import { type Pair, SummaryList } from '../parts/basic.tsx';
import { hasText, text, word } from '../text/messages.ts';
import { listText } from '../text/numbers.ts';
import type { Definition } from './figure.ts';
import { figureText } from './texts.ts';

/** The text of a definition in the reader's language; of a figure that is new to this page: as the interface has it. */
const said = (what: 'define' | 'above' | 'below', { id }: Definition, original: string): string =>
  original === '' || !hasText(`figures.${what}.${id}`) ? original : figureText(`${what}.${id}`);

const definitionText = (definition: Definition): string => said('define', definition, definition.definition);

const momentsText = (moments: string): JSX.Element | undefined => (moments ? <code>{moments}</code> : undefined);
const words = (vocabulary: string, codes: readonly string[]): string =>
  codes.length > 0 ? listText(codes.map((code) => word(vocabulary, code))) : text('common.none');

/** Everything that whoever has to defend a figure must know of it. */
export function DefinitionList({ of }: { of: Definition }): JSX.Element {
  const { numerator, denominator, start, stop, exclusions, breakdowns, kinds, source } = of;
  const pairs: Pair[] = [
    [text('figures.definition.numerator'), said('above', of, numerator)],
    [
      text('figures.definition.denominator'),
      denominator ? said('below', of, denominator) : text('figures.definition.count'),
    ],
    [text('figures.definition.start'), momentsText(start)],
    [text('figures.definition.stop'), momentsText(stop)],
    [text('figures.definition.exclusions'), words('exclusion', exclusions)],
    [text('figures.definition.breakdowns'), words('dimension', ['kind', 'basis', ...breakdowns])],
    [text('figures.definition.kinds'), kinds.length > 0 ? words('kind', kinds) : text('figures.group.register')],
    [text('figures.definition.source'), word('figureSource', source)],
    [text('figures.definition.modelledOn'), <bdi lang="en">{of.modelledOn}</bdi>],
    [text('figures.definition.confidence'), word('confidence', of.confidence)],
    [text('figures.definition.version'), of.methodVersion],
  ];
  return (
    <>
      <p class="govuk-body">{definitionText(of)}</p>
      <SummaryList pairs={pairs} />
    </>
  );
}
