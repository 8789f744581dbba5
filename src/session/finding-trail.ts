import type { Review } from '../core/review-result';
import { followedAfresh, followFindings } from './follow-findings';
import type { FollowedFinding } from './follow-findings';
import type { ReviewSession } from './review-session';
import type { Deed } from './session-state';

/** Acts after which the list begins anew: a press, and whatever changes what it is that is looked for. */
const BEGINS_ANEW: readonly Deed['kind'][] = ['written', 'nothing-to-write', 'framework-chosen', 'corrected'];

/**
 * The findings on show from one press to the next: what is mended in the meantime stays where it is, ticked off, so that the
 * list does not jump under somebody who works through it.
 */
export class FindingTrail {
  #followed: readonly FollowedFinding[] = [];
  #review: Review | null = null;
  /** The review that the list began with. */
  #origin: Review | null = null;
  #deed: Deed | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(private readonly session: ReviewSession) {
    this.#follow();
    session.subscribe(() => {
      this.#follow();
    });
  }

  /** A new list at every change. */
  get followed(): readonly FollowedFinding[] {
    return this.#followed;
  }

  /** Calls back after every change of the list; returns what ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #follow(): void {
    const { review, deed } = this.session.state;
    const beginsAnew = this.#origin === null || (deed !== null && deed !== this.#deed && BEGINS_ANEW.includes(deed.kind));
    const isNew = review !== this.#review;
    this.#review = review;
    this.#deed = deed;
    if (!isNew && !beginsAnew) return;
    if (beginsAnew) this.#origin = review;
    this.#followed = this.#listOf(review, beginsAnew);
    for (const listener of this.#listeners) listener();
  }

  #listOf(review: Review | null, anew: boolean): readonly FollowedFinding[] {
    if (review === null) return [];
    return anew || this.#origin === null ? followedAfresh(review) : followFindings(this.#followed, this.#origin, review);
  }
}
