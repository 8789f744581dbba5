export type Groups = Readonly<Record<string, string | undefined>>;

/** What a sticky pattern matches at one place of a text. */
export function matchAt(pattern: RegExp, text: string, at: number): { text: string; end: number; groups: Groups } | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? null : { text: match[0], end: at + match[0].length, groups: match.groups ?? {} };
}
