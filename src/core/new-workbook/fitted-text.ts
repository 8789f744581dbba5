/** Excel takes no longer text beside a cell. */
export const LONGEST_ENTRY_TEXT = 255;

/** Lines as one text; where Excel would not take it, the longest lines are cut, so that each still says something. */
export function fitted(lines: readonly string[], longest = LONGEST_ENTRY_TEXT): string {
  const whole = lines.join('\n');
  if (whole.length <= longest) return whole;
  const share = shareOf(lines, longest - (lines.length - 1));
  return cut(lines.map((line) => cut(line, share)).join('\n'), longest);
}

/** The length up to which every line may stand, short lines leaving their room to long ones. */
function shareOf(lines: readonly string[], room: number): number {
  const byLength = lines.map(({ length }) => length).sort((one, other) => one - other);
  let left = room;
  for (const [at, length] of byLength.entries()) {
    const share = Math.floor(left / (byLength.length - at));
    if (length > share) return share;
    left -= length;
  }
  return room;
}

/** With an ellipsis, and never through the middle of a letter that takes two places. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text
    .slice(0, Math.max(0, longest - 1))
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}
