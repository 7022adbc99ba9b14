import type { JSX } from 'preact';
import { PlainButton } from '../parts/basic.tsx';
import { DataTable } from '../parts/table.tsx';
import { instantText } from '../text/dates.ts';
import { hasWord, text, word } from '../text/messages.ts';
import { type Letter, mayReplay } from './letters.ts';

interface Props {
  readonly letters: readonly Letter[];
  readonly chosen: ReadonlySet<string>;
  onChoose(ids: ReadonlySet<string>): void;
  onReplay(letter: Letter): void;
}

const typeText = (type: string): string => (hasWord('action', type) ? word('action', type) : type);

/** What it is about, as far as it may be told. */
function About({ letter: { marketplace, item, notice, actionId } }: { letter: Letter }): JSX.Element {
  const parts = [
    marketplace,
    item && text('operations.letters.item', { id: item }),
    notice && text('operations.letters.notice', { id: notice }),
    actionId && text('operations.letters.actionId', { id: actionId }),
  ].filter(Boolean);
  return <span class="nb-text">{parts.join('\n')}</span>;
}

function Choose({ letter, chosen, onChoose }: { letter: Letter } & Omit<Props, 'letters' | 'onReplay'>): JSX.Element {
  const toggle = (isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(letter.id);
    else next.delete(letter.id);
    onChoose(next);
  };
  return (
    <div class="govuk-checkboxes govuk-checkboxes--small">
      <div class="govuk-checkboxes__item">
        <input
          class="govuk-checkboxes__input"
          type="checkbox"
          id={`choose-${letter.id}`}
          checked={chosen.has(letter.id)}
          disabled={!mayReplay(letter)}
          onChange={({ currentTarget }) => toggle(currentTarget.checked)}
        />
        <label class="govuk-label govuk-checkboxes__label" for={`choose-${letter.id}`}>
          {word('deadLetterQueue', letter.queue)}
        </label>
      </div>
    </div>
  );
}

/** The letters with what failed, why, since when, and the way back of each. */
export function LetterTable({ letters, onReplay, ...choosing }: Props): JSX.Element {
  return (
    <DataTable
      caption={text('operations.letters.table')}
      rows={letters}
      keyOf={({ id }) => id}
      columns={[
        {
          name: text('operations.letters.queue'),
          isHead: true,
          cell: (letter) => <Choose letter={letter} {...choosing} />,
        },
        {
          name: text('operations.letters.kind'),
          cell: ({ kind, type }) => [word('deadLetterKind', kind), type && typeText(type)].filter(Boolean).join(': '),
        },
        { name: text('operations.letters.reader'), cell: ({ reader }) => reader && word('reader', reader) },
        {
          name: text('operations.letters.why'),
          cell: ({ why, queue }) => why ?? (queue === 'records-dead' ? '' : text('operations.letters.fiveTimes')),
        },
        { name: text('operations.letters.since'), cell: ({ sentAt }) => sentAt && instantText(sentAt) },
        { name: text('operations.letters.about'), cell: (letter) => <About letter={letter} /> },
        {
          name: text('operations.letters.back'),
          cell: (letter) =>
            mayReplay(letter) ? (
              <PlainButton onClick={() => onReplay(letter)}>{text('operations.letters.replay')}</PlainButton>
            ) : (
              word('replay', letter.replay)
            ),
        },
      ]}
    />
  );
}
