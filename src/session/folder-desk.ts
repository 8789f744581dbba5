import type * as CheckReview from '../core/evidence/folder/check-review';
import type { FolderFile } from '../core/evidence/folder/folder-file';
import type { Review } from '../core/review-result';
import { fetched } from './fetched';
import { UnreadableFileError } from './files';
import type { ChosenFolder, ListedFile, Unreadable } from './files';
import { NO_FOLDER } from './folder-state';
import type { FolderState, Progress, UnreadableFile } from './folder-state';
import type { ReviewSession } from './review-session';

type Parts = typeof CheckReview;

/**
 * Compares a folder of evidence with what the scoresheets cite. It only reads, the workbook not at all: it has a state of its
 * own beside the session's, so that neither waits for the other. Every new review is compared with the files as they were read.
 */
export class FolderDesk {
  #state: FolderState = NO_FOLDER;
  #files: readonly FolderFile[] | null = null;
  #parts: Parts | null = null;
  #review: Review | null = null;
  /** The folder at hand: a later one ends the work on it. */
  #choice: Choice | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(private readonly session: ReviewSession) {
    session.subscribe(() => {
      if (session.state.review !== this.#review) this.#compare();
    });
  }

  get state(): FolderState {
    return this.#state;
  }

  /** Calls back after every change of state; returns what ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads the files one by one, then compares. A file that cannot be read does not keep the others from it. */
  async choose({ name, files }: ChosenFolder): Promise<void> {
    const choice: Choice = { files, isStopped: false };
    this.#choice = choice;
    this.#files = null;
    this.#publish({ ...NO_FOLDER, folder: { name, files: files.length }, progress: { done: 0, of: files.length } });
    try {
      const parts = await fetched(() => import('../core/evidence/folder/check-review'));
      await this.#read(choice, parts);
    } catch {
      if (this.#choice === choice) this.#publish({ ...NO_FOLDER, isPartMissing: true });
    }
  }

  /** Gives up reading; what has been read, and all names, are compared. */
  stop(): void {
    if (this.#choice !== null) this.#choice.isStopped = true;
  }

  async #read(choice: Choice, parts: Parts): Promise<void> {
    const goesOn = (): boolean => this.#choice === choice && !choice.isStopped;
    const wanted = choice.files.filter(({ path }) => parts.ignoredAs(path) === null);
    const hashes = new Map<ListedFile, string>();
    const unreadable: UnreadableFile[] = [];
    const read = (): Progress => ({ done: hashes.size + unreadable.length, of: wanted.length });
    for (const file of wanted) {
      if (!goesOn()) break;
      this.#publish({ progress: read() });
      const found = await hashOf(file, goesOn);
      if (found.kind === 'hash') hashes.set(file, found.hash);
      if (found.kind === 'unreadable') unreadable.push({ path: file.path, because: found.because });
    }
    if (this.#choice !== choice) return;
    this.#parts = parts;
    this.#files = choice.files.map((file) => ({ path: file.path, size: file.size, hash: hashes.get(file) ?? null }));
    this.#publish({ progress: null, read: read(), unreadable: [...unreadable].sort(byPath) });
    this.#compare();
  }

  #compare(): void {
    const { review } = this.session.state;
    this.#review = review;
    if (this.#files === null || this.#parts === null) return;
    this.#publish({ check: review === null ? null : this.#parts.checkReview(review, this.#files) });
  }

  #publish(change: Partial<FolderState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** One choice of a folder, and whether a person has had enough of it. */
interface Choice {
  readonly files: readonly ListedFile[];
  isStopped: boolean;
}

type Found =
  | { readonly kind: 'hash'; readonly hash: string }
  | { readonly kind: 'unreadable'; readonly because: Unreadable }
  | { readonly kind: 'stopped' };

async function hashOf(file: ListedFile, goesOn: () => boolean): Promise<Found> {
  try {
    const hash = await file.sha256(goesOn);
    return hash === null ? { kind: 'stopped' } : { kind: 'hash', hash };
  } catch (thrown) {
    return { kind: 'unreadable', because: thrown instanceof UnreadableFileError ? thrown.because : 'failed' };
  }
}

function byPath({ path: one }: UnreadableFile, { path: other }: UnreadableFile): number {
  return one < other ? -1 : 1;
}
