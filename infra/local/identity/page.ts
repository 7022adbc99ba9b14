const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);

const STYLE = `
  body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 3rem auto; padding: 0 1rem; color: #1a1a1a; }
  button { font: inherit; display: block; width: 100%; margin: .5rem 0; padding: .8rem 1rem; text-align: left;
    background: #fff; border: 2px solid #034ea2; border-radius: .3rem; cursor: pointer; color: inherit; }
  button:hover, button:focus-visible { background: #034ea2; color: #fff; }
  .note { border-left: .4rem solid #ffd617; padding-left: 1rem; }
`;

/** A page of the local sign-in. The body is HTML: what comes from elsewhere must be escaped. */
export const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title>
<style>${STYLE}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>${body}</main></body>
</html>
`;
