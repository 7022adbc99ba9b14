import type { JSX, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { api, ask } from '../api/client.ts';
import { useMe } from '../app/me.ts';
import type { PageProps } from '../app/page.ts';
import { CheckboxField } from '../forms/choices.tsx';
import { readDraft } from '../forms/drafts.ts';
import { type FieldProps, fieldId } from '../forms/fields.tsx';
import { type Form, useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { Link, PlainButton } from '../parts/basic.tsx';
import { Empty, Failure } from '../parts/loaded.tsx';
import { fault, text } from '../text/messages.ts';
import { DeadlinesPart } from './deadlines-part.tsx';
import { bodyOf, type NoticeDraft } from './draft.ts';
import { discardDraft, draftName } from './draft-shelf.ts';
import { LinksPart } from './links-part.tsx';
import { type Seen, usePreview } from './preview.ts';
import { KindPart, OrderPart, ReasonPart, SenderPart } from './reason-part.tsx';
import { nameAt } from './words-of.ts';

type Body = Record<string, never>;

/** The statement of DSA Art. 16(2)(d): what is confirmed is its version. */
function GoodFaith({ form }: { form: Form<NoticeDraft> }): JSX.Element | null {
  if (form.value.value.kind === 'ORDER') return null;
  const statement: FieldProps['form'] = {
    faults: form.faults,
    get: () => form.get('/goodFaith/confirmed'),
    set: (at, isOn) => form.set(at, isOn ? { confirmed: true, textVersion: '2026-01' } : undefined),
  };
  return (
    <CheckboxField
      form={statement}
      at="/goodFaith"
      label={text('submit.goodFaith')}
      hint={text('submit.goodFaithHint')}
    />
  );
}

function goTo(event: Event, pointer: string): void {
  event.preventDefault();
  document.getElementById(fieldId(pointer))?.focus();
}

/** That something is lacking is said above the list: only what is more than that is said again. */
const isPlain = (code: string): boolean => code === 'REQUIRED' || code.startsWith('ORDER_INCOMPLETE');

/** What is lacking before it can be sent, and what will not be. */
function Lacking({ seen }: { seen: Seen }): JSX.Element | null {
  const { preview } = seen;
  if (seen.error && !seen.isFresh) return <Failure error={seen.error} retry={seen.again} />;
  if (!preview) return null;
  const isFirstOf = (code: string, index: number) => preview.faults.findIndex((each) => each.code === code) === index;
  const bad = preview.items.filter(({ faults }) => faults.length > 0).length;
  return (
    <div class="govuk-inset-text" role="status">
      <p class="govuk-body">{text(`submit.outcome.${preview.outcome}`, { good: preview.items.length - bad, bad })}</p>
      {preview.faults.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {preview.faults.map(({ pointer, code, detail }, index) => (
            <li key={pointer + code}>
              <a class="govuk-link" href={`#${fieldId(pointer)}`} onClick={(event) => goTo(event, pointer)}>
                {nameAt(pointer) ?? fault(code, detail)}
              </a>
              {nameAt(pointer) && !isPlain(code) && isFirstOf(code, index) && `: ${fault(code, detail)}`}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Enter in a field would send: a notice goes out only by its button. */
function useHeldEnter(): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const hold = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
    };
    const form = box.current;
    form?.addEventListener('keydown', hold);
    return () => form?.removeEventListener('keydown', hold);
  }, []);
  return box;
}

function Draft({ name }: { name: string }): JSX.Element {
  const { organisation } = useMe();
  const { route } = useLocation();
  const form = useForm<NoticeDraft>({ draft: draftName(name), initial: { kind: 'NOTICE', reference: '', items: [] } });
  const draft = form.value.value;
  const seen = usePreview(draft);
  const isForApproval = draft.kind === 'ORDER' && organisation.ordersNeedApproval;
  const send = async (value: NoticeDraft) => {
    const body = bodyOf(value) as Body;
    if (isForApproval) {
      const held = await ask(api.POST('/v1/order-drafts', { body: body as never }));
      route(`/office/orders/${held.id}`);
    } else {
      const { id } = await ask(api.POST('/v1/notices', { body: body as never }));
      route(`/notices/${id}`);
    }
  };
  const label = isForApproval ? 'submit.sendForApproval' : (`submit.send.${draft.kind}` as const);
  return (
    <div class="nb-submit" ref={useHeldEnter()}>
      <FormView
        form={form}
        submit={text(label, { many: draft.items.length })}
        onSubmit={send}
        beside={<Beside name={name} />}
      >
        <KindPart form={form} />
        <LinksPart form={form} seen={seen} />
        <ReasonPart form={form} />
        <OrderPart form={form} />
        <SenderPart form={form} />
        <DeadlinesPart seen={seen} />
        <section aria-labelledby="send">
          <h2 class="govuk-heading-m" id="send">
            {text('submit.sendTitle')}
          </h2>
          <Lacking seen={seen} />
          {isForApproval && <p class="govuk-body">{text('submit.forApproval')}</p>}
          <GoodFaith form={form} />
        </section>
      </FormView>
    </div>
  );
}

function Beside({ name }: { name: string }): JSX.Element {
  const { route } = useLocation();
  return (
    <>
      <Link to="/submit">{text('submit.later')}</Link>
      <PlainButton
        onClick={() => {
          discardDraft(name);
          route('/submit', true);
        }}
      >
        {text('common.form.discard')}
      </PlainButton>
    </>
  );
}

export function DraftPage({ params }: PageProps): JSX.Element {
  const key = params['key'] ?? '';
  if (!readDraft(draftName(key))) {
    return (
      <>
        <h1 class="govuk-heading-l">{text('submit.draft')}</h1>
        <Empty title={text('submit.noDraft')}>
          <Link to="/submit">{text('submit.drafts.title')}</Link>
        </Empty>
      </>
    );
  }
  return (
    <>
      <h1 class="govuk-heading-l">{text('submit.draft')}</h1>
      <Draft name={key} />
    </>
  );
}
