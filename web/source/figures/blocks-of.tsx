import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Link } from '../parts/basic.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { text, word } from '../text/messages.ts';
import { definitionAddress } from './addresses.ts';
import { blocksOf } from './blocks.ts';
import { DefinitionList } from './definition.tsx';
import type { Catalogue, Chosen, KpiId, Shown } from './figure.ts';
import { KpiBlock } from './kpi-block.tsx';

interface Props {
  readonly catalogue: Catalogue;
  readonly kpis: readonly KpiId[];
  readonly shown: Shown;
  readonly chosen?: Chosen;
  readonly level?: 2 | 3;
}

/** The figures of a set, KPI by KPI; each opens its definition. */
export function BlocksOf({ catalogue, kpis, shown, chosen = {}, level = 2 }: Props): JSX.Element {
  const [open, setOpen] = useState<KpiId>();
  const definition = catalogue.kpis.find(({ id }) => id === open);
  return (
    <>
      <nav class="nb-contents nb-no-print" aria-label={text('figures.definitions.contents')}>
        <ul class="govuk-list nb-contents__list">
          {kpis.map((kpi) => (
            <li key={kpi}>
              <a class="govuk-link" href={`#${kpi}`}>
                {word('kpi', kpi)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {blocksOf(shown.figures, kpis, chosen).map((block) => (
        <KpiBlock key={block.kpi} {...{ block, shown, level }} onDefine={() => setOpen(block.kpi)} />
      ))}
      {definition && (
        <Dialog title={`${word('kpi', definition.id)} (${definition.id})`} onClose={() => setOpen(undefined)}>
          <DefinitionList of={definition} />
          <div class="nb-row">
            <Button onClick={() => setOpen(undefined)}>{text('common.close')}</Button>
            <Link to={definitionAddress(definition.id)}>{text('figures.define.all')}</Link>
          </div>
        </Dialog>
      )}
    </>
  );
}
