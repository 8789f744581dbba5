/** Jest's words for Mocha: `test`, `expect`, and tests from tables. */
const { bind } = require('jest-each');
const { expect } = require('expect');

globalThis.expect = expect;

/** Mocha hands out its words anew for each file; each time they are taught to take tables. */
function teach(mochaName, names) {
  let taught;
  const word = { configurable: true, get: () => taught, set: (own) => (taught = Object.assign(own, { each: bind(own, false) })) };
  if (globalThis[mochaName] !== undefined) word.set(globalThis[mochaName]);
  for (const name of names) Object.defineProperty(globalThis, name, word);
}

teach('it', ['it', 'test']);
teach('describe', ['describe']);
