import { itemNodes } from '../scoresheet/score-tree';
import type { ScoredSheet, ScoreNode } from '../scoresheet/score-tree';
import { BLANK } from '../scoresheet/score';
import type { Score } from '../scoresheet/score';
import type { Entry, ScoreColumn, ScoreCell, Stage } from '../scoresheet/scoresheet';
import type { Points } from './points';
import { ZERO } from './points';
import type { Doubt } from './stage-indices';

/**
 * What an item brings into a stage; `outside` brings neither points nor maximum: not applicable, or scored by a survey
 * that the stage does not count (contract C).
 */
export type ItemScore = { readonly kind: 'outside' } | { readonly kind: 'counted'; readonly points: Points; readonly doubt: Doubt | null };

const OUTSIDE: ItemScore = { kind: 'outside' };

type Scores = ReadonlyMap<ScoreColumn, ScoreCell>;

/** Later rounds go before earlier ones. */
const BEFORE_ACHIEVED: readonly ScoreColumn[] = ['appraised-2', 'appraised-1', 'self'];

const FOR_ACHIEVED: readonly ScoreColumn[] = ['achieved', ...BEFORE_ACHIEVED];
/** What a unit claims for itself never stands in for the survey. */
const SURVEYED: readonly ScoreColumn[] = ['achieved', 'survey', 'appraised-2', 'appraised-1'];

/** The columns that a stage looks for an item's score in: the first with anything in it counts. */
export function columnsLookedAt({ terms }: Pick<ScoreNode, 'terms'>, stage: Stage): readonly ScoreColumn[] {
  if (stage === 'achieved') return terms.scoredBy === 'survey' ? SURVEYED : FOR_ACHIEVED;
  return terms.scoredBy === 'survey' && stage === 'self' ? [] : [stage];
}

/** What each item brings into a stage. */
export type ItemScorer = (item: ScoreNode) => ItemScore;

/** The very same for all sheets that it scores alike. */
export function itemScorer(sheet: ScoredSheet, stage: Stage): ItemScorer {
  return (rescales(sheet, stage) ? WITHOUT_SURVEY : SCORERS)[stage];
}

function scorersOf(surveyIsOut: boolean): Readonly<Record<Stage, ItemScorer>> {
  const scorer =
    (stage: Stage): ItemScorer =>
    (item) => {
      if (item.terms.scoredBy === 'unit') return unitScore(item, stage);
      return surveyIsOut ? OUTSIDE : surveyScore(item, stage);
    };
  return { self: scorer('self'), 'appraised-1': scorer('appraised-1'), 'appraised-2': scorer('appraised-2'), achieved: scorer('achieved') };
}

const SCORERS = scorersOf(false);
const WITHOUT_SURVEY = scorersOf(true);

/** The score that a row of bonus or penalty points has at a stage; an item's likewise, surveys aside. */
export function scoreAt(scores: Scores, stage: Stage): Score {
  switch (stage) {
    case 'self':
      return scoreIn(scores, 'self');
    case 'appraised-1':
    case 'appraised-2': {
      const own = scoreIn(scores, stage);
      return own.kind === 'blank' && scoreIn(scores, 'self').kind === 'not-applicable' ? scoreIn(scores, 'self') : own;
    }
    case 'achieved':
      return firstGiven(scores, FOR_ACHIEVED);
  }
}

/** Without any survey score a framework may have achieved points measured against the unit's own items alone. */
function rescales({ framework, tree }: ScoredSheet, stage: Stage): boolean {
  if (stage !== 'achieved' || framework?.policy.withoutSurvey !== 'rescale') return false;
  return !itemNodes(tree.areas).some(({ terms, entry }) => terms.scoredBy === 'survey' && isGiven(surveyed(entry?.scores)));
}

function unitScore({ entry }: ScoreNode, stage: Stage): ItemScore {
  if (entry === null) return { kind: 'counted', points: ZERO, doubt: 'item-missing' };
  return lessDeducted(counted(scoreAt(entry.scores, stage), 'unscored'), entry, stage);
}

/** In an appraised round a survey item counts only where the council entered something. */
function surveyScore({ entry }: ScoreNode, stage: Stage): ItemScore {
  if (stage === 'self') return OUTSIDE;
  if (stage === 'achieved') {
    return entry === null
      ? { kind: 'counted', points: ZERO, doubt: 'item-missing' }
      : lessDeducted(counted(surveyed(entry.scores), 'survey-absent'), entry, stage);
  }
  const own = scoreIn(entry?.scores, stage);
  return isGiven(own) ? counted(own, 'unscored') : OUTSIDE;
}

function surveyed(scores: Scores | undefined): Score {
  return firstGiven(scores, SURVEYED);
}

function counted(score: Score, whenBlank: Doubt): ItemScore {
  switch (score.kind) {
    case 'not-applicable':
      return OUTSIDE;
    case 'blank':
      return { kind: 'counted', points: ZERO, doubt: whenBlank };
    case 'unreadable':
      return { kind: 'counted', points: ZERO, doubt: 'unreadable' };
    case 'points':
      return { kind: 'counted', points: score.points, doubt: score.typedAsText ? 'score-as-text' : null };
  }
}

/** Where no cell says what is left after a deduction, it is the score before less what is taken, written 0.5 or -0.5. */
function lessDeducted(score: ItemScore, { scores, deducted }: Entry, stage: Stage): ItemScore {
  if (stage !== 'achieved' || isGiven(scoreIn(scores, 'achieved')) || score.kind === 'outside') return score;
  if (deducted?.kind === 'unreadable') return { ...score, doubt: 'unreadable' };
  if (deducted?.kind !== 'points') return score;
  const points = score.points.minus(deducted.points.abs());
  // Nobody has said what a deduction below nothing comes to.
  if (points.lt(ZERO)) return { kind: 'counted', points: ZERO, doubt: score.doubt ?? 'deducted-below-zero' };
  return { kind: 'counted', points, doubt: score.doubt ?? (deducted.typedAsText ? 'score-as-text' : null) };
}

function firstGiven(scores: Scores | undefined, columns: readonly ScoreColumn[]): Score {
  for (const column of columns) {
    const score = scoreIn(scores, column);
    if (isGiven(score)) return score;
  }
  return BLANK;
}

function scoreIn(scores: Scores | undefined, column: ScoreColumn): Score {
  return scores?.get(column)?.score ?? BLANK;
}

function isGiven(score: Score): boolean {
  return score.kind !== 'blank';
}
