/**
 * Takes the place of the SDK's event streams in the bundles of functions: no operation that is called here has one. Their import
 * on demand makes the bundler wrap most of the SDK into functions, which every cold start pays for.
 */
function absent(): never {
  throw new Error('Event streams are not part of the bundles');
}

export const EventStreamSerde = absent;
export const eventStreamSerdeProvider = absent;

/** Clients call it when they are made; what it prepares is for operations with event streams. */
export const resolveEventStreamSerdeConfig = <Config>(config: Config): Config => config;
