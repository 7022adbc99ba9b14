import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { api, ask } from '../api/client.ts';
import { PlainButton } from '../parts/basic.tsx';
import { saveFile } from '../parts/download.ts';
import { Failure } from '../parts/loaded.tsx';
import { type Column, DataTable } from '../parts/table.tsx';
import { text } from '../text/messages.ts';
import { numberText, sizeText } from '../text/numbers.ts';
import { VerdictTag } from './check-result.tsx';
import { fetchBytes } from './fetch-bytes.ts';
import { type CheckState, type Export, isFinding, type Kept, LARGEST, type Manifest } from './run-check.ts';

interface Props {
  readonly id: string;
  readonly job: Export;
  readonly manifest: Manifest;
  readonly state: CheckState | undefined;
  readonly kept: Kept;
}

interface Row {
  readonly name: string;
  readonly bytes?: number;
  readonly rows?: number | undefined;
  readonly sha256?: string;
}

/** The manifest and its signature lie beside the files: no file can hold its own hash. */
const rowsOf = ({ job, manifest }: Props): Row[] => {
  const listed = new Set(manifest.files.map(({ name }) => name));
  const beside = (job.files ?? []).filter(({ name }) => !listed.has(name)).map(({ name }) => ({ name }));
  return [...manifest.files, ...beside];
};

/** Saves a file: the bytes that were checked if they are at hand, else fetched by a fresh address. A very large one goes past the page. */
async function save({ id, kept }: Props, { name, bytes = 0 }: Row): Promise<void> {
  const checked = kept.get(name);
  if (checked) return saveFile(name, checked, checked.type);
  const { files = [] } = await ask(api.GET('/v1/exports/{id}', { params: { path: { id } } }));
  const href = files.find((file) => file.name === name)?.href;
  if (!href) throw new Error(text('exports.why.file.missing'));
  if (bytes > LARGEST) {
    window.open(href, '_blank', 'noopener');
    return;
  }
  const fetched = await fetchBytes(href, { signal: new AbortController().signal });
  if (!fetched) throw new Error(text('exports.why.file.missing'));
  saveFile(name, fetched.bytes, fetched.mediaType);
}

function Checked({ state }: { state: CheckState['files'][string] | undefined }): JSX.Element | null {
  if (!state) return null;
  if (!isFinding(state)) return <span class="nb-number">{sizeText(state.fetched)}</span>;
  return (
    <>
      <VerdictTag verdict={state.verdict} />
      {state.verdict !== 'RIGHT' && <p class="nb-why">{text(`exports.why.${state.why}`, state.values)}</p>}
    </>
  );
}

const columns = (props: Props, download: (row: Row) => void): readonly Column<Row>[] => [
  { name: text('exports.files.name'), isHead: true, cell: ({ name }) => <code>{name}</code> },
  {
    name: text('exports.files.download'),
    cell: (row) => (
      <PlainButton onClick={() => download(row)}>
        {text('exports.files.save')} <span class="govuk-visually-hidden">{row.name}</span>
      </PlainButton>
    ),
  },
  { name: text('exports.files.size'), isNumber: true, cell: ({ bytes }) => bytes !== undefined && sizeText(bytes) },
  { name: text('exports.files.rows'), isNumber: true, cell: ({ rows }) => rows !== undefined && numberText(rows) },
  { name: text('exports.files.checked'), cell: ({ name }) => <Checked state={props.state?.files[name]} /> },
  { name: text('exports.files.hash'), cell: ({ sha256 }) => sha256 && <code class="nb-hash">{sha256}</code> },
];

export function FileTable(props: Props): JSX.Element {
  const [error, setError] = useState<Error>();
  const download = (row: Row) => {
    setError(undefined);
    save(props, row).catch((caught: unknown) => setError(caught instanceof Error ? caught : new Error(String(caught))));
  };
  return (
    <>
      {error && <Failure error={error} />}
      <DataTable
        caption={text('exports.files.title')}
        isCaptionHidden
        rows={rowsOf(props)}
        keyOf={({ name }) => name}
        columns={columns(props, download)}
      />
    </>
  );
}
