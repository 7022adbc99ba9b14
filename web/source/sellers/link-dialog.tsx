import type { JSX } from 'preact';
import { NewSellerLink } from '../../../shared/contracts/seller-link.ts';
import { api, ask } from '../api/client.ts';
import type { components } from '../api/schema.generated.ts';
import { TextArea } from '../forms/fields.tsx';
import { faultsBy, useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { announce } from '../parts/announce.tsx';
import { Button } from '../parts/basic.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { text, word } from '../text/messages.ts';
import { SellerName } from './meets.tsx';

type Draft = Partial<components['schemas']['NewSellerLink']>;
export type Change = components['schemas']['NewSellerLink']['change'];

interface Props {
  readonly from: string;
  readonly to: string;
  readonly change: Change;
  onClose(): void;
  onSaid(): void;
}

/** What somebody says of two sellers, with the reason: it is kept beside all that was said before. */
export function LinkDialog({ from, to, change, onClose, onSaid }: Props): JSX.Element {
  const initial: Draft = { actionId: crypto.randomUUID(), to, change };
  const form = useForm<Draft>({ initial, check: (value) => faultsBy(NewSellerLink, value) });
  return (
    <Dialog title={text(`sellers.link.${change}.title`)} onClose={onClose}>
      <p>
        <SellerName id={from} /> · <SellerName id={to} />
      </p>
      <p>{text(`sellers.link.${change}.text`)}</p>
      <FormView
        form={form}
        submit={word('linkChange', change)}
        isWarning={change !== 'CONFIRM'}
        beside={
          <Button kind="secondary" onClick={onClose}>
            {text('common.cancel')}
          </Button>
        }
        onSubmit={async (value) => {
          const body = value as components['schemas']['NewSellerLink'];
          await ask(api.POST('/v1/sellers/{id}/links', { params: { path: { id: from } }, body }));
          announce(text('sellers.link.done'));
          onClose();
          onSaid();
        }}
      >
        <TextArea
          form={form}
          at="/reason"
          rows={3}
          label={text('sellers.link.reason')}
          hint={text('sellers.link.reasonHint')}
        />
      </FormView>
    </Dialog>
  );
}
