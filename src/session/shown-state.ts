import { AT_REST } from './session-state';
import type { SessionState } from './session-state';

/** What views show of a session, and who is called when it changes. */
export class ShownState {
  #now: SessionState = AT_REST;
  readonly #listeners = new Set<() => void>();

  constructor(private readonly canUndo: () => boolean) {}

  get now(): SessionState {
    return this.#now;
  }

  /** Calls back after every change; returns what ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  publish(change: Partial<SessionState>): void {
    this.#now = { ...this.#now, ...change, canUndo: this.canUndo() };
    for (const listener of this.#listeners) listener();
  }
}
