import type { Framework } from '../../src/core/framework/framework';
import { readFrameworkJson } from '../../src/core/framework/framework-json';
import json from '../../src/frameworks/illustrative-province.json';

/** The bundled framework that the sample workbooks carry in a sheet of their own. */
export function illustrativeFramework(): Framework {
  const read = readFrameworkJson(json, 'bundled');
  if (read.kind === 'mistaken') throw new Error(`Mistaken at ${read.mistakes.map(({ place }) => place).join(', ')}`);
  return read.framework;
}
