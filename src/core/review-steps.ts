/** How far a review has come: so many of its steps are done. Between two steps whoever runs it may rest, or give it up. */
export interface ReviewStep {
  readonly done: number;
  readonly of: number;
}

/** Takes all steps at once. */
export function atOnce<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Counts the steps of one review. */
export class StepCounter {
  #done = 0;

  constructor(private readonly of: number) {}

  /** One step more. */
  next(): ReviewStep {
    this.#done = Math.min(this.#done + 1, this.of);
    return this.now();
  }

  now(): ReviewStep {
    return { done: this.#done, of: this.of };
  }

  /** Steps within one that is counted. */
  *within<Result>(steps: Generator<void, Result>): Generator<ReviewStep, Result> {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      yield this.now();
    }
  }

  /** Counts the steps of a part of it. */
  *each<Result>(steps: Generator<void, Result>): Generator<ReviewStep, Result> {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      yield this.next();
    }
  }
}
