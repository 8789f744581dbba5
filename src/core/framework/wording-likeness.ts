import { foldLabel } from '../workbook/folded-text';
import { rememberedByText } from '../workbook/remembered';

/** A wording taken apart for comparing. */
export interface Wording {
  readonly folded: string;
  /** Its words and pairs of neighbouring words; what stands twice is counted twice. Numbers are words. */
  readonly parts: ReadonlySet<string>;
}

export const wordingOf = rememberedByText((text): Wording => {
  const folded = foldLabel(text);
  const words = folded.split(/[^\p{L}\d%]+/u).filter((word) => word !== '');
  const pairs = words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`);
  const times = new Map<string, number>();
  const parts = [...words, ...pairs].map((part) => {
    const before = times.get(part) ?? 0;
    times.set(part, before + 1);
    return before === 0 ? part : `${part} +${before}`;
  });
  return { folded, parts: new Set(parts) };
});

/** How alike two wordings are, in percent (Dice's coefficient, rounded down); 100 for the same words and for them alone. */
export function likeness(one: Wording, other: Wording): number {
  const shared = [...one.parts].filter((part) => other.parts.has(part)).length;
  return percentAlike(one, other, shared);
}

/** Finds among many wordings those that are alike, by the words that they share. */
export function wordingIndex(wordings: readonly Wording[]): (wording: Wording, atLeast: number) => ReadonlyMap<number, number> {
  const withPart = new Map<string, number[]>();
  for (const [at, { parts }] of wordings.entries()) {
    for (const part of parts) {
      const standing = withPart.get(part);
      if (standing === undefined) withPart.set(part, [at]);
      else standing.push(at);
    }
  }
  return (wording, atLeast) => {
    const shared = new Array<number>(wordings.length).fill(0);
    for (const part of wording.parts) for (const at of withPart.get(part) ?? []) shared[at] = (shared[at] ?? 0) + 1;
    const alike = new Map<number, number>();
    for (const [at, other] of wordings.entries()) {
      const count = shared[at] ?? 0;
      const percent = count === 0 ? 0 : percentAlike(wording, other, count);
      if (percent >= atLeast) alike.set(at, percent);
    }
    return alike;
  };
}

function percentAlike(one: Wording, other: Wording, shared: number): number {
  if (one.folded === other.folded) return one.folded === '' ? 0 : 100;
  return Math.min(99, Math.floor((200 * shared) / Math.max(1, one.parts.size + other.parts.size)));
}
