import type { JsonMistake } from '../core/framework/framework-json';

/** What is said about a framework itself: whether it can be used, and how it differs from another. */
export interface FrameworkMessages {
  /** One mistake in a framework's JSON, for a list. */
  readonly jsonMistake: (mistake: JsonMistake) => string;
}
