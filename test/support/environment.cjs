const NodeEnvironment = require('jest-environment-node').TestEnvironment;

/**
 * Native engines check `instanceof Float32Array` against the outer realm.
 * A jest sandbox has typed arrays of its own, so the outer ones are handed in.
 */
class OuterRealmEnvironment extends NodeEnvironment {
  async setup() {
    await super.setup();
    for (const name of [
      'Float32Array',
      'Float64Array',
      'Int8Array',
      'Int16Array',
      'Int32Array',
      'BigInt64Array',
      'BigUint64Array',
      'Uint8Array',
      'Uint8ClampedArray',
      'Uint16Array',
      'Uint32Array',
      'ArrayBuffer',
    ]) {
      this.global[name] = globalThis[name];
    }
  }
}

module.exports = OuterRealmEnvironment;
