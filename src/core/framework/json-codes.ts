import type { JsonMistake } from './framework-json';

/** Frameworks go down to five levels; beyond this many, reading a tree would not end well. */
const MOST_LEVELS = 20;

/** Whether a framework's JSON is nested too deep to be one. */
export function isTooDeep(json: unknown): boolean {
  let nodes = listAt(json, 'areas');
  for (let level = 0; level < MOST_LEVELS; level += 1) nodes = nodes.flatMap((node) => listAt(node, 'children'));
  return nodes.length > 0;
}

/** Codes that stand twice, and codes that do not begin with that of their parent; looked for whatever else is mistaken. */
export function codeMistakes(json: unknown): JsonMistake[] {
  const seen = new Set<string>();
  return listAt(json, 'areas').flatMap((area, at) => mistakesBelow(area, `areas.${at}`, null, seen));
}

function mistakesBelow(node: unknown, place: string, parent: string | null, seen: Set<string>): JsonMistake[] {
  const code = memberOf(node, 'code');
  const own = typeof code === 'string' ? code : null;
  const mistakes: JsonMistake[] = [];
  if (own !== null && seen.has(own)) mistakes.push({ place: `${place}.code`, because: 'code-repeated' });
  else if (own !== null && parent !== null && !own.startsWith(`${parent}.`)) {
    mistakes.push({ place: `${place}.code`, because: 'code-not-under-parent' });
  }
  if (own !== null) seen.add(own);
  const below = listAt(node, 'children').flatMap((child, at) => mistakesBelow(child, `${place}.children.${at}`, own, seen));
  return [...mistakes, ...below];
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const member = memberOf(value, key);
  return Array.isArray(member) ? member : [];
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
}
