import asyncApiDocument from '../asyncapi.json' with { type: 'json' };
import openApiDocument from '../openapi.json' with { type: 'json' };
import type { AsyncApi, OpenApi } from './document.ts';

/** The documents as they are committed and served. `npm run documents` writes them anew. */
export const openApi: OpenApi = openApiDocument;
export const asyncApi: AsyncApi = asyncApiDocument;
