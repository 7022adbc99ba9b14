import type { JSX } from 'preact';
import { ProductWithdrawal } from '../../../shared/contracts/known-product.ts';
import { api, ask } from '../api/client.ts';
import type { components } from '../api/schema.generated.ts';
import { TextArea } from '../forms/fields.tsx';
import { faultsBy, useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { announce } from '../parts/announce.tsx';
import { Button } from '../parts/basic.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { text } from '../text/messages.ts';

interface Props {
  readonly product: components['schemas']['KnownProduct'];
  onClose(): void;
  onDone(): void;
}

export function WithdrawDialog({ product, onClose, onDone }: Props): JSX.Element {
  const form = useForm<{ reason?: string }>({ initial: {}, check: (value) => faultsBy(ProductWithdrawal, value) });
  return (
    <Dialog title={text('sellers.products.withdrawTitle')} onClose={onClose}>
      <p>
        <bdi>{product.product.name}</bdi>
      </p>
      <FormView
        form={form}
        isWarning
        submit={text('sellers.products.withdraw')}
        beside={
          <Button kind="secondary" onClick={onClose}>
            {text('common.cancel')}
          </Button>
        }
        onSubmit={async ({ reason = '' }) => {
          const path = { id: product.id };
          await ask(api.POST('/v1/known-products/{id}/withdrawal', { params: { path }, body: { reason } }));
          announce(text('sellers.products.withdrawn'));
          onClose();
          onDone();
        }}
      >
        <TextArea
          form={form}
          at="/reason"
          rows={3}
          label={text('sellers.products.reason')}
          hint={text('sellers.products.reasonHint')}
        />
      </FormView>
    </Dialog>
  );
}
