import type { JSX } from 'preact';
import { useLoad } from '../api/load.ts';
import { useMe } from '../app/me.ts';
import { useQuery } from '../app/query.ts';
import { dialogueAddress } from '../figures/addresses.ts';
import { catalogue } from '../figures/catalogue.ts';
import { FiguresOf } from '../figures/figures-of.tsx';
import { Link } from '../parts/basic.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { monthText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';

const MONTH_LENGTH = 'YYYY-MM'.length;
const MONTHS = 6;

/** The month so many before this one. */
const monthBefore = (months: number, now = new Date()): string =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)).toISOString().slice(0, MONTH_LENGTH);

function Dialogues({ ids, chosen, choose }: { ids: readonly string[]; chosen: string; choose: (id: string) => void }) {
  return (
    <div class="govuk-form-group">
      <label class="govuk-label" for="dialogue">
        {text('inbox.figures.dialogue')}
      </label>
      <select
        class="govuk-select"
        id="dialogue"
        value={chosen}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {ids.map((id) => (
          <option key={id} value={id}>
            {word('dialogue', id)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The figures of the marketplace itself: those that the Commission reads of it, no others and no fewer. */
export function OwnFiguresPage(): JSX.Element {
  const { organisation } = useMe();
  const [query, setQuery] = useQuery();
  const { from = monthBefore(MONTHS - 1), to = monthBefore(0) } = query;
  const known = useLoad(catalogue, []);
  return (
    <>
      <h1 class="govuk-heading-l">{text('inbox.figures.title')}</h1>
      <p class="govuk-inset-text">
        {text('inbox.figures.scope', {
          marketplace: organisation.name ?? organisation.id,
          from: monthText(from),
          to: monthText(to),
        })}
      </p>
      <Loaded of={known}>
        {({ dialogues }) => {
          const ids = dialogues.map(({ id }) => id as string);
          const chosen = ids.find((id) => id === query['dialogue']) ?? ids[0] ?? '';
          return (
            <>
              <Dialogues ids={ids} chosen={chosen} choose={(dialogue) => setQuery({ dialogue })} />
              <p class="govuk-body">
                <Link to={dialogueAddress(chosen, { from, to })}>{text('inbox.figures.more')}</Link>
              </p>
              <FiguresOf key={chosen} dialogue={chosen} from={from} to={to} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}
