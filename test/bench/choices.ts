/** Chooses the same again for the same seed (mulberry32). */
export class Choices {
  constructor(private state: number) {}

  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  of<const All extends readonly [unknown, ...unknown[]]>(choices: All): All[number] {
    return choices[this.below(choices.length)] ?? choices[0];
  }

  /** One of as many as there are; `null` where there are none. */
  among<Choice>(choices: readonly Choice[]): Choice | null {
    return choices.length === 0 ? null : (choices[this.below(choices.length)] ?? null);
  }

  /** All of them in another order. */
  shuffled<Choice>(all: readonly Choice[]): Choice[] {
    const left = [...all];
    return all.flatMap(() => left.splice(this.below(left.length), 1));
  }

  inHundred(chances: number): boolean {
    return this.below(100) < chances;
  }
}
