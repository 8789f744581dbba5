import { printable } from './printable';

/** As many characters as Excel takes. */
const LONGEST = 31;

/** Excel takes none of these in the name of a sheet. */
const FORBIDDEN = /[\\/?*[\]:]+/g;

/** Excel keeps this name for itself. */
const RESERVED = 'history';

/** Names for sheets that are to be made: what Excel takes, none twice and none that another sheet has, whatever its capitals. */
export class FreeSheetNames {
  readonly #taken: Set<string>;

  constructor(taken: readonly string[]) {
    this.#taken = new Set([RESERVED, ...taken.map((name) => name.toLowerCase())]);
  }

  /** The wished name, or as much of it as there is room for; where it is taken, with a number behind it. */
  take(wished: string): string {
    const whole = printable(wished)
      .replace(FORBIDDEN, '-')
      .replace(/\s+/g, ' ')
      .replace(/^'+|(?<!')'+$/g, '')
      .trim();
    let name = cut(whole, LONGEST);
    for (let number = 2; this.#taken.has(name.toLowerCase()); number += 1) {
      const suffix = ` (${number})`;
      name = `${cut(whole, LONGEST - suffix.length)}${suffix}`;
    }
    this.#taken.add(name.toLowerCase());
    return name;
  }
}

/** Between two words where that costs less than a third of the room, and never through the middle of a letter. */
function cut(name: string, longest: number): string {
  if (name.length <= longest) return name;
  const hard = name.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
  const space = name.charAt(longest) === ' ' ? longest : hard.lastIndexOf(' ');
  return (space > (longest * 2) / 3 ? hard.slice(0, space) : hard).replace(/(?<![\s'–])[\s'–]+$/, '');
}
