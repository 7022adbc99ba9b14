import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { api, ask } from '../api/client.ts';
import { useLoad } from '../api/load.ts';
import type { components } from '../api/schema.generated.ts';
import { me, useMe } from '../app/me.ts';
import { CheckboxField } from '../forms/choices.tsx';
import { useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { Banner, Said } from '../parts/basic.tsx';
import { Empty, Loaded } from '../parts/loaded.tsx';
import { type Column, DataTable } from '../parts/table.tsx';
import { instantText } from '../text/dates.ts';
import { text } from '../text/messages.ts';
import { actorName, type Person, usePeople } from './people.ts';

type Settings = components['schemas']['OfficeSettings'];
type Change = Settings['changes'][number];

const chosen = (isOn: boolean): string => text(isOn ? 'office.settings.on' : 'office.settings.off');

const columns = (people: readonly Person[]): Column<Change>[] => [
  { name: text('office.settings.when'), isHead: true, cell: ({ recordedAt }) => instantText(recordedAt) },
  { name: text('office.settings.choice'), cell: ({ ordersNeedApproval }) => chosen(ordersNeedApproval) },
  {
    name: text('office.settings.who'),
    cell: ({ by }) => (
      <div class="nb-office-cell">
        <Said>{actorName(people, by)}</Said>
      </div>
    ),
  },
];

/** What one chose is seen at once by the rest of the page. */
function tellPage(ordersNeedApproval: boolean): void {
  const { value } = me;
  if (value) me.value = { ...value, organisation: { ...value.organisation, ordersNeedApproval } };
}

function Choice({ settings, onDone }: { settings: Settings; onDone: () => void }): JSX.Element {
  const { organisation } = useMe();
  const form = useForm({ initial: { ordersNeedApproval: settings.ordersNeedApproval } });
  const send = async (body: { ordersNeedApproval: boolean }) => {
    const params = { path: { id: organisation.id } };
    const now = await ask(api.PUT('/v1/organisations/{id}/settings', { params, body }));
    tellPage(now.ordersNeedApproval);
    onDone();
  };
  return (
    <FormView form={form} submit={text('common.save')} onSubmit={send}>
      <CheckboxField
        form={form}
        at="/ordersNeedApproval"
        label={text('office.settings.secondPair')}
        hint={text('office.settings.secondPairHint')}
      />
    </FormView>
  );
}

/** How the authority works inside: whether orders need a second pair of eyes, and who chose that. */
export function SettingsPage(): JSX.Element {
  const { organisation, person } = useMe();
  const people = usePeople();
  const [isSaved, setSaved] = useState(false);
  const params = { path: { id: organisation.id } };
  const loaded = useLoad(() => ask(api.GET('/v1/organisations/{id}/settings', { params })), [organisation.id]);
  const done = () => {
    setSaved(true);
    loaded.reload();
  };
  return (
    <>
      <h1 class="govuk-heading-l">{text('office.settings.title')}</h1>
      {isSaved && (
        <Banner title={text('office.done')} kind="success">
          {<p class="govuk-notification-banner__heading">{text('office.settings.saved')}</p>}
        </Banner>
      )}
      <Loaded of={loaded}>
        {(settings) => (
          <>
            <p class="govuk-body-l">{chosen(settings.ordersNeedApproval)}</p>
            {person?.function === 'approver' ? (
              <Choice settings={settings} onDone={done} />
            ) : (
              <p class="govuk-hint">{text('office.settings.byApprover')}</p>
            )}
            <h2 class="govuk-heading-m">{text('office.settings.history')}</h2>
            {settings.changes.length === 0 ? (
              <Empty title={text('office.settings.never')} />
            ) : (
              <DataTable
                caption={text('office.settings.history')}
                isCaptionHidden
                columns={columns(people)}
                rows={settings.changes}
                keyOf={({ recordedAt }) => recordedAt}
              />
            )}
          </>
        )}
      </Loaded>
    </>
  );
}
