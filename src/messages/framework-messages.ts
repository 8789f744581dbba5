import type { JsonMistake } from '../core/framework/framework-json';
import type { ProblemKind, ProblemOf } from '../core/framework/framework-problem';
import type { Messages } from './catalogue';

/** What is said about a framework itself: whether it can be read, and whether it can be used. */
export interface FrameworkMessages {
  /** One mistake in a framework's JSON, for a list. */
  readonly jsonMistake: (mistake: JsonMistake) => string;
  /** What is wrong and how to mend it. A language that leaves out a kind of problem does not compile. */
  readonly problems: { readonly [Kind in ProblemKind]: (problem: ProblemOf<Kind>) => string };
}

/** One problem of a framework as people read it. */
export function frameworkProblemSentence<Kind extends ProblemKind>(
  problem: ProblemOf<Kind>,
  { framework }: Pick<Messages, 'framework'>,
): string {
  return framework.problems[problem.kind](problem);
}
