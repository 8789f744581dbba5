import { checkNodes } from './check-nodes';
import { checkPolicy } from './check-policy';
import { checkScoring } from './check-scoring';
import type { Framework } from './framework';
import { makesUnusable } from './framework-problem';
import type { FrameworkProblem } from './framework-problem';

/** Everything that makes a framework unusable or doubtful, all at once: first what makes it unusable, then in its own order. */
export function checkFramework(framework: Framework): readonly FrameworkProblem[] {
  const problems = [...checkNodes(framework), ...checkScoring(framework), ...checkPolicy(framework)];
  const isDoubtful = (problem: FrameworkProblem): boolean => !makesUnusable(problem);
  return [...problems.filter(makesUnusable), ...problems.filter(isDoubtful)];
}
