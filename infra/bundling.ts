import { resolve } from 'node:path';

/** Some CommonJS dependency still asks for `require`. */
const BANNER = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

/** The default chain of credentials holds every way to sign in, of which a Lambda uses one. */
export const ALIASES = {
  '@aws-sdk/credential-provider-node': resolve('infra/lambda-credentials.ts'),
  '@aws-sdk/endpoint-cache': resolve('infra/no-endpoint-cache.ts'),
  '@smithy/core/event-streams': resolve('infra/no-event-streams.ts'),
  // The same modules once more, which can be shaken: half the size. Node itself reads only the others.
  'stdnum/lib/cjs': resolve('node_modules/stdnum/lib/esm'),
};

/** Bundles as small as they get: the SDK's own modules, tree-shaken, without its second copy for CommonJS. */
export const BUNDLING = {
  mainFields: ['module', 'main'],
  minify: true,
  target: 'node24',
  banner: BANNER,
};
