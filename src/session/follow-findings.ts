import type { Finding } from '../core/finding';
import type { Review } from '../core/review-result';

/** A finding as a list of findings goes on showing it while people mend. */
export interface FollowedFinding {
  readonly finding: Finding;
  /** gone: a later look no longer finds it; not-looked-again: nor could its rule look where it had looked before. */
  readonly state: 'open' | 'gone' | 'not-looked-again';
}

/** The list of a review that nothing went before. */
export function followedAfresh({ findings }: Pick<Review, 'findings'>): readonly FollowedFinding[] {
  return findings.map((finding) => ({ finding, state: 'open' }));
}

/**
 * The list after a later look: what is found still or anew, in its order, and between it, in the place where it stood, what no
 * longer is. An accepted finding leaves the list, for it is told elsewhere. `origin`: the review that the list began with.
 */
export function followFindings(shown: readonly FollowedFinding[], origin: Review, after: Review): readonly FollowedFinding[] {
  const pairs = pairUp(
    shown.map(({ finding }) => finding),
    after.findings,
  );
  const accepted = new Set(after.accepted.map(({ finding }) => placeKey(finding)));
  const lookedAgain = looksAgain(origin, after);
  const left = shown.map(({ finding }): FollowedFinding | null => {
    if (pairs.old.has(finding) || accepted.has(placeKey(finding))) return null;
    return { finding, state: lookedAgain(finding) ? 'gone' : 'not-looked-again' };
  });

  const list: FollowedFinding[] = [];
  let told = 0;
  for (const finding of after.findings) {
    const at = pairs.placeOf.get(finding);
    for (; at !== undefined && told < at; told += 1) list.push(...present(left[told]));
    list.push({ finding, state: 'open' });
  }
  return [...list, ...left.slice(told).flatMap(present)];
}

function present<Each>(each: Each | null | undefined): Each[] {
  return each === null || each === undefined ? [] : [each];
}

interface Pairs {
  /** Findings of before that are found still. */
  readonly old: ReadonlySet<Finding>;
  /** Where in the old list a finding stood. */
  readonly placeOf: ReadonlyMap<Finding, number>;
}

/** The same rule in the same cell; else, where rows have moved, the same rule with the same facts about the same item. */
function pairUp(before: readonly Finding[], after: readonly Finding[]): Pairs {
  const old = new Set<Finding>();
  const placeOf = new Map<Finding, number>();
  for (const keyOf of [placeKey, factsKey]) {
    const waiting = new Map<string, number[]>();
    before.forEach((finding, at) => {
      if (!old.has(finding)) waiting.set(keyOf(finding), [...(waiting.get(keyOf(finding)) ?? []), at]);
    });
    for (const finding of after) {
      const at = placeOf.has(finding) ? undefined : waiting.get(keyOf(finding))?.shift();
      const one = at === undefined ? undefined : before[at];
      if (at === undefined || one === undefined) continue;
      old.add(one);
      placeOf.set(finding, at);
    }
  }
  return { old, placeOf };
}

function placeKey({ code, place: { sheet, row, column } }: Finding): string {
  return `${code} ${row} ${column} ${sheet.id}`;
}

function factsKey({ code, item, place: { sheet }, facts }: Finding): string {
  return JSON.stringify([code, item, sheet.id, facts]);
}

/** Nobody calls a finding mended whose table is read no more, or whose rule has come upon something new that keeps it from looking. */
function looksAgain(origin: Review, after: Review): (finding: Finding) => boolean {
  const gaps = ({ notChecked }: Review): string[] => notChecked.map(({ code, sheet, because }) => `${code} ${because} ${sheet}`);
  const known = new Set(gaps(origin));
  const [wasRead, isRead] = [sheetsRead(origin), sheetsRead(after)];
  const blind = new Set(
    after.notChecked
      .filter(({ code, sheet, because }) => !known.has(`${code} ${because} ${sheet}`))
      .map(({ code, sheet }) => `${code} ${sheet}`),
  );
  return ({ code, place: { sheet } }) => !blind.has(`${code} ${sheet.name}`) && (isRead.has(sheet.id) || !wasRead.has(sheet.id));
}

function sheetsRead({ sheets, framework }: Review): ReadonlySet<string> {
  const own = framework?.framework.sheet?.id;
  return new Set([...sheets.map(({ scoresheet }) => scoresheet.sheet.id), ...(own === undefined ? [] : [own])]);
}
