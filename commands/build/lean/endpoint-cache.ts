/**
 * Stands in for `@aws-sdk/endpoint-cache`, which brings an LRU cache for DynamoDB's endpoint discovery: it is off unless
 * asked for, and nothing is ever looked up. Code that would is told so.
 */
export class EndpointCache {
  get(): never {
    throw new Error('Endpoint discovery is left out of the bundles: see commands/build/lean-plugin.ts.');
  }
}
