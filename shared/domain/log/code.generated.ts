/** The source that makes exports. Written by npm run documents. */
export const CODE = {
  version: '0.1.0',
  digest: '6c0624c2ff4e5e3e81c54782d0c0050ffe01dede83bb64455b77cf5b648804a0',
} as const;
