import * as v from 'valibot';
import type { Framework, FrameworkNode } from './framework';
import { frameworkSchema } from './framework-schema';
import type { NodeFromJson } from './framework-schema';
import { levelOf } from './item-code';
import { codeMistakes, isTooDeep } from './json-codes';

/** A framework that came as JSON, or everything in the JSON that is missing or mistaken. */
export type FrameworkFromJson =
  { readonly kind: 'framework'; readonly framework: Framework } | { readonly kind: 'mistaken'; readonly mistakes: readonly JsonMistake[] };

/** One mistake in a framework's JSON. */
export interface JsonMistake {
  /** Where, from the top: `areas.0.code`; `''` is the JSON as a whole. */
  readonly place: string;
  readonly because: 'missing' | 'not-understood' | 'code-repeated' | 'code-not-under-parent' | 'too-deep';
}

/** Reads a framework from parsed JSON. */
export function readFrameworkJson(json: unknown, source: 'file' | 'bundled'): FrameworkFromJson {
  if (isTooDeep(json)) return { kind: 'mistaken', mistakes: [{ place: 'areas', because: 'too-deep' }] };
  const read = v.safeParse(frameworkSchema, json);
  const mistakes = [...(read.issues ?? []).map(mistakeOf), ...codeMistakes(json)];
  if (!read.success || mistakes.length > 0) return { kind: 'mistaken', mistakes };
  const { areas, ...terms } = read.output;
  const framework = { ...terms, areas: areas.map(nodeOf), source, sheet: null, printedTotal: null, leftOut: [], damagedCodes: [] };
  return { kind: 'framework', framework };
}

function mistakeOf(issue: v.BaseIssue<unknown>): JsonMistake {
  return { place: v.getDotPath(issue) ?? '', because: issue.received === 'undefined' ? 'missing' : 'not-understood' };
}

function nodeOf({ code, name, maximum, responsibleAgency, scoredBy, scoring, evidence, children }: NodeFromJson): FrameworkNode {
  return {
    code,
    level: levelOf(code),
    name,
    printedMaximum: maximum,
    responsibleAgency,
    terms: { scoredBy, scoring, evidence },
    children: children.map(nodeOf),
    maximumCell: null,
  };
}
