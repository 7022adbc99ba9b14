import packed from './packed.generated.json' with { type: 'json' };

/**
 * The documents as they are committed and served, packed: Brotli in base64. In full they would be most of what the function weighs
 * that serves them. `npm run documents` writes them anew.
 */
export const PACKED: { readonly openApi: string; readonly asyncApi: string } = packed;
