import * as v from 'valibot';
import { points } from '../indices/points';
import type { Points } from '../indices/points';
import { USUAL_POLICY } from './framework';
import type { EvidenceRequired, Framework, FrameworkNode, ScoredBy } from './framework';
import type { ScoringRule } from './scoring-rule';

/** A framework that came as JSON, or the places where the JSON is incomplete or mistaken, `areas.0.code`. */
export type FrameworkFromJson =
  | { readonly kind: 'framework'; readonly framework: Framework }
  | { readonly kind: 'mistaken'; readonly places: readonly string[] };

interface NodeFromJson {
  readonly code: string;
  readonly name: string;
  readonly maximum: Points;
  readonly responsibleAgency: string | null;
  readonly scoredBy: ScoredBy;
  readonly scoring: ScoringRule;
  readonly evidence: EvidenceRequired;
  readonly children: readonly NodeFromJson[];
}

/** Points travel as decimal strings with a point. */
const decimal = v.pipe(v.string(), v.regex(/^\d+(\.\d+)?$/), v.transform(points));

const scoring = v.variant('kind', [
  v.object({ kind: v.literal('options'), options: v.array(v.object({ text: v.string(), points: decimal })) }),
  v.object({ kind: v.literal('ratio'), atLeast: v.nullable(decimal), fullFrom: v.nullable(decimal) }),
  v.object({ kind: v.literal('deduction'), step: decimal }),
  v.object({ kind: v.literal('free'), wording: v.optional(v.string(), '') }),
]);

const evidence = v.variant('kind', [
  v.object({ kind: v.literal('required'), wording: v.string() }),
  v.object({ kind: v.literal('none') }),
]);

const node: v.GenericSchema<unknown, NodeFromJson> = v.object({
  code: v.pipe(v.string(), v.regex(/^\d+(\.\d+)*$/)),
  name: v.string(),
  maximum: decimal,
  responsibleAgency: v.nullish(v.string(), null),
  scoredBy: v.optional(v.picklist(['unit', 'survey']), 'unit'),
  scoring: v.optional(scoring, { kind: 'free', wording: '' }),
  evidence: v.optional(evidence, { kind: 'required', wording: '' }),
  children: v.optional(v.array(v.lazy(() => node)), []),
});

const framework = v.object({
  title: v.nullable(v.string()),
  year: v.nullable(v.number()),
  decision: v.nullable(v.string()),
  areas: v.pipe(v.array(node), v.minLength(1)),
  bonusCap: v.nullable(decimal),
  penaltyCap: v.nullable(decimal),
  policy: v.object({
    decimals: v.pipe(v.number(), v.integer(), v.minValue(0)),
    withoutSurvey: v.picklist(['provisional', 'rescale']),
  }),
});

/** Reads a framework from parsed JSON. An item whose evidence is not spoken of needs some, as in a sheet. */
export function readFrameworkJson(json: unknown, source: 'file' | 'bundled'): FrameworkFromJson {
  const read = v.safeParse(framework, json);
  if (!read.success) return { kind: 'mistaken', places: read.issues.map((issue) => v.getDotPath(issue) ?? '') };
  const { areas, ...terms } = read.output;
  return {
    kind: 'framework',
    framework: { ...terms, policy: { ...USUAL_POLICY, ...terms.policy }, source, sheet: null, areas: areas.map((area) => nodeOf(area, 1)), printedTotal: null },
  };
}

function nodeOf({ code, name, maximum, responsibleAgency, scoredBy, scoring: rule, evidence: required, children }: NodeFromJson, level: number): FrameworkNode {
  return {
    code,
    level,
    name,
    printedMaximum: maximum,
    responsibleAgency,
    terms: { scoredBy, scoring: rule, evidence: required },
    children: children.map((child) => nodeOf(child, level + 1)),
    maximumCell: null,
  };
}
