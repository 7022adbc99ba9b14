/**
 * Takes the place of the SDK's cache of discovered endpoints in the bundles of functions, which call the endpoints of their region:
 * discovery is off unless a variable of the environment turns it on, and no function has that.
 */
export class EndpointCache {
  getEndpoint(): never {
    throw new Error('Discovery of endpoints is not part of the bundles');
  }

  get(): never {
    return this.getEndpoint();
  }

  set(): never {
    return this.getEndpoint();
  }

  delete(): never {
    return this.getEndpoint();
  }

  has(): never {
    return this.getEndpoint();
  }

  clear(): void {}
}
