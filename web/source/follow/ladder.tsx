import type { JSX } from 'preact';
import { text, word } from '../text/messages.ts';
import { listText } from '../text/numbers.ts';
import type { Item } from './types.ts';

const RUNGS = ['CLAIMED', 'CORROBORATED', 'VERIFIED'] as const;

/** How well the removal is established: what the marketplace claims, what others saw, what an authority verified. */
export function Ladder({ item: { ladder } }: { item: Item }): JSX.Element | null {
  if (!ladder) return null;
  const reached = RUNGS.indexOf(ladder.rung);
  const places = (ladder.territory ?? []).map((place) => word('memberState', place));
  return (
    <section class="nb-card" aria-labelledby="ladder">
      <h2 class="govuk-heading-m" id="ladder">
        {text('follow.ladder.title')}
      </h2>
      <ol class="nb-ladder">
        {RUNGS.map((rung, index) => (
          <li
            key={rung}
            class={`nb-ladder__rung ${index <= reached ? 'nb-ladder__rung--reached' : ''}`}
            aria-current={index === reached ? 'step' : undefined}
          >
            <strong>{word('rung', rung)}</strong>
            <span>
              {text(`follow.ladder.${rung}`)} {index === reached && text('follow.ladder.here')}
            </span>
          </li>
        ))}
      </ol>
      {places.length > 0 && <p class="govuk-body-s">{text('follow.ladder.places', { places: listText(places) })}</p>}
    </section>
  );
}
