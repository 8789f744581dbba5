import type { Points } from '../core/indices/points';
import type { ScoreColumn, Stage } from '../core/scoresheet/scoresheet';
import { numberForm } from './decimal';
import { listed } from './shortened';

/** Words that several sentences in English share. */
export const { decimal, points: shownPoints, percent } = numberForm('.');

export const andMore = (count: number): string => `and ${count} more`;
export const cellList = (cells: readonly string[]): string => listed(cells, andMore);
/** `1 more point`, `1.5 more points`. */
export const morePoints = (number: Points): string => `${shownPoints(number)} more ${number.eq(1) ? 'point' : 'points'}`;
export const counted = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** `1 point`, `0.5 points`. */
export const pointsInWords = (points: Points): string => `${shownPoints(points)} ${points.eq(1) ? 'point' : 'points'}`;

export const STAGES: Readonly<Record<Stage, string>> = {
  self: 'Self-scored',
  'appraised-1': 'First appraisal',
  'appraised-2': 'Second appraisal',
  achieved: 'Achieved',
};

export const COLUMNS: Readonly<Record<ScoreColumn, string>> = {
  self: 'The self-score',
  'appraised-1': 'The first appraised score',
  'appraised-2': 'The second appraised score',
  achieved: 'The achieved score',
  survey: 'The survey score',
};
