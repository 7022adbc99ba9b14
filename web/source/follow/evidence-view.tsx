import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { api, ask } from '../api/client.ts';
import { useLoad } from '../api/load.ts';
import type { components } from '../api/schema.generated.ts';
import { Button, Said } from '../parts/basic.tsx';
import { Empty, Loaded } from '../parts/loaded.tsx';
import { DataTable } from '../parts/table.tsx';
import { instantText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { sizeText } from '../text/numbers.ts';
import type { Item } from './types.ts';

type Evidence = components['schemas']['Evidence'];
type Kept = Evidence['sets'][number];
type KeptFile = Kept['files'][number];

const fileLink = ({ name, href }: KeptFile): JSX.Element =>
  href ? (
    <a class="govuk-link" href={href} download={name} rel="noreferrer noopener">
      <Said>{name}</Said>
    </a>
  ) : (
    <Said>{name}</Said>
  );

function SetView({ kept }: { kept: Kept }): JSX.Element {
  const caption = text('follow.evidence.set', {
    purpose: word('evidencePurpose', kept.purpose),
    by: kept.by,
    at: instantText(kept.capturedAt),
  });
  return (
    <>
      <DataTable
        caption={caption}
        rows={kept.files}
        keyOf={({ name }) => name}
        columns={[
          { name: text('follow.evidence.file'), isHead: true, cell: fileLink },
          { name: text('follow.evidence.type'), cell: ({ mediaType }) => word('mediaType', mediaType) },
          { name: text('follow.evidence.size'), isNumber: true, cell: ({ bytes }) => sizeText(bytes) },
          { name: text('follow.evidence.digest'), cell: ({ sha256 }) => <code class="nb-digest">{sha256}</code> },
        ]}
      />
      <p class="govuk-body-s nb-muted">
        {text(kept.shared ? 'follow.evidence.isShared' : 'follow.evidence.isOwn')}{' '}
        {kept.deletedAt && text('follow.evidence.deleted', { at: instantText(kept.deletedAt) })}
      </p>
    </>
  );
}

function Files({ item }: { item: Item }): JSX.Element {
  const { id, version } = item;
  const loaded = useLoad(() => ask(api.GET('/v1/items/{id}/evidence', { params: { path: { id } } })), [id, version]);
  return (
    <Loaded of={loaded}>
      {({ sets, accesses }) => (
        <>
          {sets.length === 0 && <Empty title={text('follow.evidence.none')} />}
          {sets.map((kept) => (
            <SetView key={kept.set} kept={kept} />
          ))}
          {accesses && <p class="govuk-body-s">{text('follow.evidence.accesses', { count: accesses.count })}</p>}
        </>
      )}
    </Loaded>
  );
}

/** The files of the item. They are asked for only when somebody wants them, since each issue of addresses is recorded. */
export function EvidenceView({ item }: { item: Item }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const sets = item.timeline.filter(({ type }) => type === 'EVIDENCE_ADDED').length;
  return (
    <section class="nb-section" aria-labelledby="evidence">
      <h2 class="govuk-heading-m" id="evidence">
        {text('follow.evidence.title')}
      </h2>
      <p class="govuk-body">{text('follow.evidence.count', { count: sets })}</p>
      {sets > 0 && !isOpen && (
        <Button kind="secondary" onClick={() => setOpen(true)}>
          {text('follow.evidence.show')}
        </Button>
      )}
      {isOpen && <Files item={item} />}
    </section>
  );
}
