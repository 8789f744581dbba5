/** A name that is taken gets a number behind it; Excel does not tell capital letters from small ones. */
export function freeSheetName(name: string, taken: readonly string[]): string {
  const names = new Set(taken.map((each) => each.toLowerCase()));
  let free = name;
  for (let number = 2; names.has(free.toLowerCase()); number += 1) free = `${name} (${number})`;
  return free;
}
