import { fromEnv } from '@aws-sdk/credential-provider-env';

/**
 * Takes the place of the SDK's chain of credential providers in the bundles of functions. Lambda gives credentials in the
 * environment and nowhere else; the chain would bring 90 KB of ways to find them on laptops.
 */
export const defaultProvider = fromEnv;
