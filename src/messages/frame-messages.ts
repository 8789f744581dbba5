import type { Doing } from '../session/fault';
import type { Language } from './language';

/** The views of the pane, in the order of its tabs; `settings` stands apart from them. */
export type ViewName = 'overview' | 'findings' | 'indices' | 'evidence' | 'report' | 'settings';

/** What the pane's frame says: few words, since they are there before everything else is fetched. */
export interface FrameMessages {
  readonly name: string;
  /** Names the row of tabs for those who hear it. */
  readonly viewChoice: string;
  readonly views: Readonly<Record<ViewName, string>>;
  readonly review: string;
  readonly undo: string;
  readonly clear: string;
  readonly doing: Readonly<Record<Doing, string>>;
  /** Gives up the act under way. */
  readonly cancel: string;
  /** How far the act under way has come, for those who hear it. */
  readonly progress: string;
  /** Cells were edited since the last check, at this time of the day. */
  readonly stale: (checkedAt: string) => string;
  /** While what the views need is being fetched. */
  readonly opening: string;
  /** In place of what could not be fetched. */
  readonly notShown: string;
  readonly language: Readonly<Record<Language, string>>;
}
