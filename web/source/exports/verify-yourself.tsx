import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Details, Tag } from '../parts/basic.tsx';
import { CopyButton } from '../parts/copy.tsx';
import { text } from '../text/messages.ts';

function Command({ children }: { children: string }): JSX.Element {
  return (
    <div class="nb-command">
      <pre class="nb-command__text">
        <code>{children}</code>
      </pre>
      <CopyButton value={children} />
    </div>
  );
}

/** A thumbprint that somebody was given in another way, beside the one that signed. */
function Compare({ kid }: { kid: string }): JSX.Element {
  const [given, setGiven] = useState('');
  const isSame = given.trim() === kid;
  return (
    <>
      <div class="govuk-form-group">
        <label class="govuk-label" for="given-thumbprint">
          {text('exports.verify.given')}
        </label>
        <div class="govuk-hint" id="given-thumbprint-hint">
          {text('exports.verify.givenHint')}
        </div>
        <input
          class="govuk-input"
          id="given-thumbprint"
          autocomplete="off"
          aria-describedby="given-thumbprint-hint"
          value={given}
          onInput={({ currentTarget }) => setGiven(currentTarget.value)}
        />
      </div>
      <p role="status">
        {given.trim() && (
          <Tag colour={isSame ? 'green' : 'red'}>
            {text(isSame ? 'exports.verify.same' : 'exports.verify.different')}
          </Tag>
        )}
      </p>
    </>
  );
}

/** How somebody who trusts neither this page nor this system looks for themselves. */
export function VerifyYourself({ kid, asOf }: { kid: string | undefined; asOf: string }): JSX.Element {
  const key = kid ?? 'THUMBPRINT';
  return (
    <Details title={text('exports.verify.title')}>
      <p>{text('exports.verify.text')}</p>
      <ol class="govuk-list govuk-list--number">
        <li>{text('exports.verify.download')}</li>
        <li>
          {text('exports.verify.log')}
          <Command>{`npm run log -- --before ${asOf} --out log.ndjson`}</Command>
        </li>
        <li>
          {text('exports.verify.run')}
          <Command>{`npm run verify -- manifest.json --events log.ndjson --key ${key}`}</Command>
        </li>
      </ol>
      {kid && (
        <p>
          {text('exports.verify.kid')} <code class="nb-hash">{kid}</code>
        </p>
      )}
      {kid && <Compare kid={kid} />}
    </Details>
  );
}
