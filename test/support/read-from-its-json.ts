import type { Framework } from '../../src/core/framework/framework';
import { readFrameworkJson } from '../../src/core/framework/framework-json';
import { frameworkToJson } from '../../src/core/framework/framework-to-json';

/** A framework after it was written as JSON, saved, and read again. */
export function readFromItsJson(framework: Framework): Framework {
  const read = readFrameworkJson(JSON.parse(JSON.stringify(frameworkToJson(framework))), 'file');
  if (read.kind === 'mistaken') throw new Error(JSON.stringify(read.mistakes));
  return read.framework;
}
