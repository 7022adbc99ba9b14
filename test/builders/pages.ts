import type { Signatures } from '../../shared/contracts/probe-settings.ts';

/** Pages of a marketplace that sells under `https://www.amber.example/item/…`. */
const FRAME = `<nav><a href="/">Amber</a> <a href="/help">Help</a> Categories Toys Garden Kitchen Books Music Films Fashion Sports
  Free delivery from 29 euro Return within thirty days Pay by card, transfer or on account Imprint Terms Privacy Jobs
  How to sell Report illegal content Transparency report</nav>`;

interface Parts {
  readonly title?: string;
  readonly head?: string;
  readonly body?: string;
}

export const html = ({ title = 'Amber', head = '', body = '' }: Parts): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}
  <script>window.texts = { missing: "This listing has been taken down", number: 100001 };</script></head>
  <body>${FRAME}<main>${body}</main></body></html>`;

export const listingPage = (listingId: string, title = 'Wooden rattle for babies'): string =>
  html({
    title: `${title} | Amber`,
    head: `<link rel="canonical" href="https://www.amber.example/item/${listingId}">`,
    body: `<h1>${title}</h1><p>Item number: ${listingId}</p><button>Add to basket</button>`,
  });

export const gonePage = html({ body: '<h1>Oh no!</h1><p>This listing has been taken&nbsp;down.</p>' });
export const homePage = html({ title: 'Amber: everything under one roof', body: '<h1>Offers of the day</h1>' });
export const shellPage = '<!doctype html><title>Amber</title><div id="app"></div><script src="/app.js"></script>';
export const riddlePage = `<!doctype html><title>Amber</title><p>Enter the characters you see below</p>
  <script src="https://captcha-delivery.com/c.js"></script>`;
export const loginPage = html({ title: 'Sign in', body: '<form>Password <input type="password" name="p"></form>' });

export const SIGNATURES: Signatures = {
  gone: ['listing has been taken down', 'we could not find * you asked for'],
  ended: ['this offer has ended'],
  titles: ['Nothing here*'],
  elsewhere: ['/', '/search*'],
  live: ['add to basket'],
  showsNumber: true,
};
