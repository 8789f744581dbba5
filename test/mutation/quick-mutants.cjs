/**
 * A law is tried on a few cases, always the same ones: the same mutant meets the same fate each time. Nobody reads the smallest
 * case that breaks it, and looking for that takes longer than all else.
 */
const fastCheck = require('fast-check');

const RUNS = 3;
for (const name of ['LAW_RUNS', 'ARITHMETIC_RUNS']) process.env[name] ??= String(RUNS);
fastCheck.configureGlobal({ seed: 2023, numRuns: RUNS, endOnFailure: true });

// Where a test asks for many runs by itself. What a module exports cannot be changed, but which exports tests are handed can.
const assert = (property, wishes) => fastCheck.assert(property, { ...wishes, numRuns: RUNS, endOnFailure: true });
require.cache[require.resolve('fast-check')].exports = { ...fastCheck, assert };

/**
 * Reading remembers by its snapshot what it found there. Snapshots that tests draw once would remember what was found without
 * the mutant: memory is emptied whenever another mutant is tried.
 */
const Plain = globalThis.WeakMap;
const mutantNow = () => globalThis.__stryker__?.activeMutant ?? null;
globalThis.WeakMap = class WeakMap {
  #of = mutantNow();
  #map = new Plain();
  #now() {
    if (this.#of !== mutantNow()) {
      this.#of = mutantNow();
      this.#map = new Plain();
    }
    return this.#map;
  }
  get(key) { return this.#now().get(key); }
  has(key) { return this.#now().has(key); }
  set(key, value) { this.#now().set(key, value); return this; }
  delete(key) { return this.#now().delete(key); }
};
