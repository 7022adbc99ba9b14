import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useMe } from '../app/me.ts';
import { Details, type Pair, SummaryList } from '../parts/basic.tsx';
import { text } from '../text/messages.ts';
import type { Decision, Item } from './decision.ts';

type Make = typeof import('./statement.ts').statementOf;
type Made = NonNullable<ReturnType<Make>>;

let known: Make | undefined;

/** The rules of statements come when one is to be shown. */
function useStatements(): Make | undefined {
  const [make, setMake] = useState<Make | undefined>(() => known);
  useEffect(() => {
    if (known) return;
    void import('./statement.ts').then(({ statementOf }) => {
      known = statementOf;
      setMake(() => statementOf);
    });
  }, []);
  return make;
}

const shown = (value: Made[keyof Made]): string => {
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value ?? '');
};

const EXEMPT: readonly (string | undefined)[] = ['MICRO', 'SMALL'];

/** The statement of reasons that follows from what is chosen, as it will be filed: made by the same rules, from the same words. */
export function StatementPreview({ item, decision }: { item: Item; decision: Decision }): JSX.Element | null {
  const make = useStatements();
  const { organisation } = useMe();
  if (item.kind === 'ORDER') return <p class="govuk-hint">{text('inbox.statement.noneForOrder')}</p>;
  const statement = make?.(item, decision, new Date().toISOString());
  if (!statement) return <p class="govuk-hint">{text('inbox.statement.notYet')}</p>;
  const pairs = Object.entries(statement).map(([name, value]): Pair => [name, <bdi key={name}>{shown(value)}</bdi>]);
  return (
    <Details title={text('inbox.statement.title')} isOpen>
      <p>{text('inbox.statement.what')}</p>
      <p>
        <bdi lang="en">{statement.decision_facts}</bdi>
      </p>
      {EXEMPT.includes(organisation.sizeClass) && <p>{text('inbox.statement.exempt')}</p>}
      <Details title={text('inbox.statement.fields')}>
        <SummaryList pairs={pairs} />
      </Details>
    </Details>
  );
}
