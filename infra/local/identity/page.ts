const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);

const STYLE = `
  :root { color-scheme: light }
  * { box-sizing: border-box }
  body { font: 1rem/1.45 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; color: #1a1a1a }
  h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem }
  h2 { font-size: 1.2rem; margin: 2rem 0 .25rem; padding-bottom: .3rem; border-bottom: 2px solid #1f3a5f }
  h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere }
  .group { display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: center; padding: .5rem 0; border-bottom: 1px solid #d5d8dc }
  .group h3 { flex: 1 1 18rem }
  .people { display: flex; flex-wrap: wrap; gap: .5rem; flex: 0 1 auto }
  button { font: inherit; min-height: 2.5rem; padding: .4rem .9rem; text-align: left; overflow-wrap: anywhere;
    background: #fff; border: 2px solid #1f3a5f; border-radius: .25rem; cursor: pointer; color: #1f3a5f; font-weight: 600 }
  button:hover { background: #1f3a5f; color: #fff }
  button:focus-visible { outline: 3px solid #ffb000; outline-offset: 2px; box-shadow: 0 0 0 2px #1a1a1a }
  .note { border-left: .4rem solid #ffb000; padding-left: 1rem; margin: 0 0 1rem; max-width: 44rem }
  @media (max-width: 34rem) { .group h3 { flex-basis: 100% } .people { flex: 1 1 100% } .people button { flex: 1 1 auto; text-align: center } }
`;

/** A page of the local sign-in. The body is HTML: what comes from elsewhere must be escaped. */
export const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>${body}</main></body>
</html>
`;
