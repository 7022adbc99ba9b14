/** The source that makes exports. Written by npm run documents. */
export const CODE = {
  version: '0.1.0',
  digest: '4d4a87273baef76ffdac829df93949dc3c779ef7643676421bc0ea8411eb63da',
} as const;
