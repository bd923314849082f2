/**
 * Stands in for the SDK's event streams (13 KB in every bundle): no operation of ours streams events. Code that asks
 * for one all the same is told so.
 */
function refuse(): never {
  throw new Error('Event streams are left out of the bundles: see commands/build/lean-plugin.ts.');
}

/** Leaves a client's configuration as it is. */
export const resolveEventStreamSerdeConfig = <C>(config: C): C => config;

/** Asked by a client for its marshaller, at construction; a marshaller is used only by operations that stream. */
export const eventStreamSerdeProvider = () => ({ serialize: refuse, deserialize: refuse });

/** Made by the SDK's protocols for an operation that streams. */
export const EventStreamSerde = refuse;
