/**
 * An object of the engine whose methods throw, at once or as a rejected promise, what `translate` makes of an error. Results that are
 * fetched piece by piece are watched too: their errors come late.
 */
export function watched<T extends object>(target: T, translate: (thrown: unknown) => unknown): T {
  const rethrow = (thrown: unknown): never => {
    throw translate(thrown);
  };
  const onward = (given: unknown): unknown => (isFetched(given) ? watched(given, translate) : given);
  return new Proxy(target, {
    get: (own, key) => {
      const value: unknown = Reflect.get(own, key, own);
      if (typeof value !== 'function') return value;
      return (...given: readonly unknown[]): unknown => {
        try {
          const result: unknown = Reflect.apply(value, own, given);
          return isPromise(result) ? result.then(onward, rethrow) : onward(result);
        } catch (thrown) {
          return rethrow(thrown);
        }
      };
    },
  });
}

function isFetched(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'fetchChunk' in value;
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
