/** The source that makes exports. Written by npm run documents. */
export const CODE = {
  version: '0.1.0',
  digest: 'f3dcda9d6a271a367bb93c7ceff05e0a8acd2947f8a008fa046850b772d05f8f',
} as const;
