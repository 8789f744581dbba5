import * as v from 'valibot';
import { points } from '../indices/points';
import type { Points } from '../indices/points';
import type { EvidenceRequired, ScoredBy } from './framework';
import type { ScoringRule } from './scoring-rule';

/** An area, a criterion or a sub-criterion as JSON tells it; its level follows from its code. */
export interface NodeFromJson {
  readonly code: string;
  readonly name: string;
  readonly maximum: Points | null;
  readonly responsibleAgency: string | null;
  readonly scoredBy: ScoredBy;
  readonly scoring: ScoringRule;
  readonly evidence: EvidenceRequired;
  readonly children: readonly NodeFromJson[];
}

/** Points and percentages travel as decimal strings with a point; with a million digits no sum of them would come to an end. */
const decimal = v.pipe(v.string(), v.regex(/^-?\d{1,12}(\.\d{1,12})?$/), v.transform(points));

const percent = v.pipe(v.string(), v.regex(/^\d{1,12}(\.\d{1,12})?$/), v.transform(points));

const code = v.pipe(v.string(), v.regex(/^\d+(\.\d+)*$/));

const scoring = v.variant('kind', [
  v.object({ kind: v.literal('options'), options: v.array(v.object({ text: v.string(), points: decimal })) }),
  v.object({ kind: v.literal('ratio'), atLeast: v.nullable(decimal), fullFrom: v.nullable(decimal) }),
  v.object({ kind: v.literal('steps'), least: v.optional(decimal, '0'), step: decimal }),
  v.object({ kind: v.literal('deduction'), step: decimal }),
  v.object({ kind: v.literal('free'), wording: v.optional(v.string(), '') }),
]);

const evidence = v.variant('kind', [v.object({ kind: v.literal('required'), wording: v.string() }), v.object({ kind: v.literal('none') })]);

/** An item whose evidence is not spoken of needs some, as in a sheet. */
export const nodeSchema: v.GenericSchema<unknown, NodeFromJson> = v.object({
  code,
  name: v.string(),
  maximum: v.nullable(decimal),
  responsibleAgency: v.nullish(v.string(), null),
  scoredBy: v.optional(v.picklist(['unit', 'survey']), 'unit'),
  scoring: v.optional(scoring, { kind: 'free', wording: '' }),
  evidence: v.optional(evidence, { kind: 'required', wording: '' }),
  children: v.optional(v.array(v.lazy(() => nodeSchema)), []),
});

/** More decimals than anybody shows; beyond, rounding itself would fail. */
const MOST_DECIMALS = 10;

/** On a sheet the bands stand in one line, set off by semicolons. */
const bandName = v.pipe(v.string(), v.regex(/^[^\S\r\n]*[^;\s][^;\r\n]*$/));
const ruleCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}\d{2}$/));

/** What is not spoken of is decided as usual: files from before a field was known are read as they were meant. */
const policy = v.object({
  decimals: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_DECIMALS)), 2),
  withoutSurvey: v.optional(v.picklist(['provisional', 'rescale']), 'provisional'),
  notApplicable: v.optional(v.union([v.picklist(['any', 'none']), v.object({ only: v.array(code) })]), 'any'),
  gradeBands: v.optional(v.array(v.object({ name: bandName, from: percent })), []),
  rules: v.optional(v.array(v.object({ code: ruleCode, as: v.picklist(['off', 'error', 'warning', 'info']) })), []),
});

/** A framework as JSON tells it. */
export const frameworkSchema = v.object({
  title: v.nullable(v.string()),
  year: v.nullable(v.pipe(v.number(), v.integer())),
  decision: v.nullable(v.string()),
  areas: v.pipe(v.array(nodeSchema), v.minLength(1)),
  bonusCap: v.nullable(decimal),
  penaltyCap: v.nullable(decimal),
  policy: v.optional(policy, {}),
});
