import type { ComponentType, JSX } from 'preact';
import { mayAct, useMe } from '../app/me.ts';
import { useQuery } from '../app/query.ts';
import { text } from '../text/messages.ts';
import { AnswerAct, CheckAct, ComplainAct, ReferralAnswerAct, WithdrawAct } from './act-forms.tsx';
import { type Acting, type ActName, actsFor } from './acting.ts';
import { DisputeAct } from './dispute-act.tsx';
import { EvidenceAct } from './evidence-act.tsx';
import { HoldAct } from './hold-act.tsx';
import { LinkAct } from './link-act.tsx';
import { ReferAct } from './refer-act.tsx';

const FORMS: Readonly<Record<ActName, ComponentType<Acting>>> = {
  answer: AnswerAct,
  check: CheckAct,
  withdraw: WithdrawAct,
  complain: ComplainAct,
  dispute: DisputeAct,
  evidence: EvidenceAct,
  link: LinkAct,
  refer: ReferAct,
  referralAnswer: ReferralAnswerAct,
  hold: HoldAct,
};

/** What can be done about the item from here. Which form is open stands in the address. */
export function Acts(acting: Omit<Acting, 'onDone'>): JSX.Element | null {
  const [query, setQuery] = useQuery();
  const acts = actsFor(acting.item, useMe().organisation.role);
  const open = acts.find((act) => act === query['act']);
  if (acts.length === 0) return null;
  if (!mayAct()) return <p class="govuk-inset-text nb-no-print">{text('follow.act.reader')}</p>;
  const FormOf = open && FORMS[open];
  const choose = (act: ActName) => setQuery({ act: act === open ? undefined : act });
  return (
    <section class="nb-section nb-no-print" aria-labelledby="acts">
      <h2 class="govuk-heading-m" id="acts">
        {text('follow.act.title')}
      </h2>
      <ul class="nb-quick" aria-labelledby="acts">
        {acts.map((act) => (
          <li key={act}>
            <button
              type="button"
              class="nb-quick__button"
              aria-expanded={act === open}
              aria-controls="act-form"
              onClick={() => choose(act)}
            >
              {text(`follow.act.${act}`)}
            </button>
          </li>
        ))}
      </ul>
      <div id="act-form" class={FormOf ? 'nb-card' : ''}>
        {FormOf && open && (
          <>
            <h3 class="govuk-heading-s">{text(`follow.act.${open}`)}</h3>
            <FormOf key={open} {...acting} onDone={() => setQuery({ act: undefined })} />
          </>
        )}
      </div>
    </section>
  );
}
