/** The source that makes exports. Written by npm run documents. */
export const CODE = {
  version: '0.1.0',
  digest: '87188b0766f694d4ceb46ee218c92333582ce2daa6b30fe65e321948be4fb6c0',
} as const;
