/**
 * Runs for each mutant those tests alone that reach it, and first those that noticed the mutants before it for the least time.
 *
 * Jest loads everything anew for each mutant, which would take days. Mocha loads once but walks through every test in the order
 * of the files, and must be started anew wherever tables are already drawn while tests are loaded: which takes hours.
 */
import { readdirSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { join, resolve } from 'node:path';
import { Script } from 'node:vm';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, MutantRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';

const stryker = (globalThis.__stryker__ ??= {});

/** What is reached is counted in the first run. To count on while mutants are tried would take half of the time. */
function countInFirstRunOnly() {
  const compile = Module.prototype._compile;
  Module.prototype._compile = function (code, ...others) {
    const counting = code.replace(/function cover\(\)\s*\{/, '$&if(ns.activeMutant!==undefined)return;');
    return compile.call(this, counting, ...others);
  };
}

function testFiles({ rooms, except }) {
  const files = rooms.flatMap((room) => {
    const inRoom = readdirSync(join('test', room), { recursive: room !== '.' });
    return inRoom.sort().map((file) => join('test', room, file));
  });
  return files.filter((file) => file.endsWith('.test.ts') && !except.some((left) => file.endsWith(left)));
}

/** Jest's words. They only note what is to be run, where `note` says. */
function teachWords(require, note) {
  const { bind } = require('jest-each');
  const titles = [];
  const test = (title, run) => note([...titles, title].join(' '), run);
  const describe = (title, inside) => {
    titles.push(title);
    inside();
    titles.pop();
  };
  for (const word of [test, describe]) word.each = bind(word, false);
  Object.assign(globalThis, { test, it: test, describe, expect: require('expect').expect });
}

/** The tests of each file, and the file itself: what it draws while it is loaded is drawn anew, with the mutant, and all its tests run. */
function notedTests(require, { exceptTitled, ...where }) {
  const tests = [];
  let noted = [];
  teachWords(require, (title, run) => {
    if (!exceptTitled.some((left) => title.includes(left))) noted.push({ title, run });
  });
  const isOfTests = (path) => /^[/\\]test[/\\](?!mutation)/.test(path.slice(process.cwd().length));
  const forgetTests = () => {
    for (const path of Object.keys(require.cache).filter(isOfTests)) delete require.cache[path];
  };
  const loaded = (file) => {
    noted = [];
    require(resolve(file));
    return noted;
  };
  for (const file of testFiles(where)) {
    const anew = `${file} anew`;
    stryker.currentTestId = anew;
    const own = loaded(file);
    stryker.currentTestId = undefined;
    for (const { title, run } of own) tests.push({ id: `${file} ${title}`, file, run, milliseconds: 0, noticed: 0 });
    const again = async () => {
      forgetTests();
      for (const { run } of loaded(file)) await run();
    };
    tests.push({ id: anew, file, run: again, isAnew: true, milliseconds: 0, noticed: 0 });
  }
  return tests;
}

/**
 * What the core computes while it is loaded itself is computed once. Maps that are still empty then are for remembering:
 * answers of another test, or of another mutant, must be forgotten before each test.
 */
function loadCore(require) {
  const made = [];
  const Plain = globalThis.Map;
  globalThis.Map = class Map extends Plain {
    constructor(...entries) {
      super(...entries);
      if (entries.length === 0) made.push(this);
    }
  };
  const files = readdirSync(join('src', 'core'), { recursive: true }).filter((file) => file.endsWith('.ts'));
  for (const file of files) require(resolve(join('src', 'core', file)));
  globalThis.Map = Plain;
  return made.filter(({ size }) => size === 0);
}

class QuickRunner {
  static inject = ['options'];
  #wanted;
  #tests = [];
  #memories = [];

  constructor(options) {
    this.#wanted = options.quickRunner;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const require = createRequire(resolve('package.json'));
    countInFirstRunOnly();
    await import('tsx');
    require('./test/mutation/quick-mutants.cjs');
    this.#memories = loadCore(require);
    this.#tests = notedTests(require, this.#wanted);
  }

  async dryRun() {
    const results = [];
    for (const test of this.#tests) {
      stryker.currentTestId = test.isAnew ? undefined : test.id;
      this.#forget();
      results.push(await resultOf(test, test.isAnew ? () => {} : test.run));
      if (test.isAnew) test.milliseconds = LOADING;
    }
    stryker.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ testFilter, hitLimit, activeMutant }) {
    stryker.hitLimit = hitLimit;
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    // Names of properties are compared by identity, other strings letter by letter, and this one is compared at every step.
    stryker.activeMutant = Object.keys({ [activeMutant.id]: true })[0];
    const results = [];
    let milliseconds = 0;
    for (const test of this.#mostTellingFirst(new Set(testFilter), activeMutant)) {
      if (milliseconds > this.#wanted.milliseconds) break;
      this.#forget();
      const result = await resultOf(test, () => inTime(test.run));
      results.push(result);
      milliseconds += result.timeSpentMs;
      if (result.status === TestStatus.Success) continue;
      test.noticed += 1;
      if (result.failureMessage === WITHOUT_END) return { status: MutantRunStatus.Timeout, reason: test.id };
      break;
    }
    const tooOften = determineHitLimitReached(stryker.hitCount, hitLimit);
    return toMutantRunResult(tooOften ?? { status: DryRunStatus.Complete, tests: results });
  }

  #forget() {
    for (const memory of this.#memories) memory.clear();
  }

  /** What noticed the mutants just before is likely to notice the next; else the tests of its own room, and quick ones, come first. */
  #mostTellingFirst(reaching, { fileName }) {
    const nameOf = (path) => /(?:core|test)[/\\]([^/\\.]+)/.exec(path)?.[1];
    const room = nameOf(fileName);
    const near = [room, ...(this.#wanted.near?.[room] ?? [])];
    for (const test of this.#tests) test.noticed *= 0.9;
    const worth = ({ noticed, file, milliseconds }) => (noticed + (near.includes(nameOf(file)) ? 0.2 : 0.01)) / (milliseconds + 1);
    return this.#tests.filter(({ id }) => reaching.has(id)).sort((one, other) => worth(other) - worth(one));
  }
}

/** To load a file anew is left for last. */
const LOADING = 500;

/** A loop without end is broken off from within: to end the process, and to load all tests anew, takes minutes. */
const IN_TIME = new Script('runWithMutant()');
const LONGEST_TEST = 30_000;
const WITHOUT_END = 'a loop without end';

function inTime(run) {
  globalThis.runWithMutant = run;
  return IN_TIME.runInThisContext({ timeout: LONGEST_TEST });
}

async function resultOf(test, run) {
  const { id, file } = test;
  const start = process.cpuUsage();
  const about = () => ({ id, name: id, fileName: resolve(file), timeSpentMs: process.cpuUsage(start).user / 1000 });
  try {
    await run();
  } catch (thrown) {
    if (thrown?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return { ...about(), status: TestStatus.Failed, failureMessage: WITHOUT_END };
    return { ...about(), status: TestStatus.Failed, failureMessage: String(thrown?.message ?? thrown).slice(0, 200) };
  }
  const passed = { ...about(), status: TestStatus.Success };
  test.milliseconds = passed.timeSpentMs;
  return passed;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'quick', QuickRunner)];

export const strykerValidationSchema = { properties: { quickRunner: { type: 'object' } } };
