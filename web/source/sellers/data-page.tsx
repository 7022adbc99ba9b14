import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { api, ask } from '../api/client.ts';
import { useLoad } from '../api/load.ts';
import type { components } from '../api/schema.generated.ts';
import type { PageProps } from '../app/page.ts';
import { announce } from '../parts/announce.tsx';
import { Button, Link } from '../parts/basic.tsx';
import { saveFile } from '../parts/download.ts';
import { Failure, Loaded } from '../parts/loaded.tsx';
import { text } from '../text/messages.ts';
import { ErasureForm, Erasures } from './erasures.tsx';

type SellerFile = components['schemas']['SellerFile'];

/** What is kept comes in parts; the person gets one file. */
async function wholeFile(id: string): Promise<SellerFile> {
  const requestId = crypto.randomUUID();
  let cursor: string | undefined;
  let whole: SellerFile | undefined;
  do {
    const body = { requestId, ...(cursor && { cursor }) };
    const part = await ask(api.POST('/v1/sellers/{id}/access-requests', { params: { path: { id } }, body }));
    const { next, ...rest } = part;
    whole = whole ? { ...whole, items: [...whole.items, ...rest.items] } : rest;
    cursor = next;
  } while (cursor);
  return whole;
}

/** GDPR Art. 15. Nothing of it is shown here: it goes to the person who asked, as a file. */
function Access({ id }: { id: string }): JSX.Element {
  const [file, setFile] = useState<SellerFile>();
  const [error, setError] = useState<Error>();
  const [isAsking, setAsking] = useState(false);
  const fetchFile = () => {
    setError(undefined);
    setAsking(true);
    wholeFile(id)
      .then((whole) => {
        setFile(whole);
        announce(text('sellers.data.ready', { items: whole.items.length }));
      })
      .catch((caught: unknown) => setError(caught instanceof Error ? caught : new Error(String(caught))))
      .finally(() => setAsking(false));
  };
  return (
    <>
      <h2 class="govuk-heading-m">{text('sellers.data.access')}</h2>
      <p>{text('sellers.data.accessText')}</p>
      {error && <Failure error={error} retry={fetchFile} />}
      {file ? (
        <>
          <p>{text('sellers.data.ready', { items: file.items.length })}</p>
          <Button
            onClick={() =>
              saveFile(`seller-data-${file.asOf.slice(0, 10)}.json`, JSON.stringify(file, null, 1), 'application/json')
            }
          >
            {text('sellers.data.save')}
          </Button>
        </>
      ) : (
        <Button isOff={isAsking} onClick={fetchFile}>
          {text(isAsking ? 'common.loading' : 'sellers.data.ask')}
        </Button>
      )}
    </>
  );
}

export function DataPage({ params }: PageProps): JSX.Element {
  const id = params['id'] ?? '';
  const loaded = useLoad(() => ask(api.GET('/v1/sellers/{id}/erasures', { params: { path: { id } } })), [id]);
  return (
    <>
      <p>
        <Link to={`/sellers/${encodeURIComponent(id)}`}>{text('sellers.data.back')}</Link>
      </p>
      <h1 class="govuk-heading-l">{text('sellers.data.title')}</h1>
      <p>
        <code class="nb-hash">{id}</code>
      </p>
      <Access id={id} />
      <h2 class="govuk-heading-m">{text('sellers.data.erasure')}</h2>
      <p>{text('sellers.data.erasureText')}</p>
      <ErasureForm id={id} onAsked={loaded.reload} />
      <Loaded of={loaded}>{({ erasures }) => <Erasures erasures={erasures} />}</Loaded>
    </>
  );
}
