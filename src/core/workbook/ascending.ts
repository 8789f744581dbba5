/** In a list that ascends, the place of the first that is not below a number; its length where all are. */
export function placeAtOrBelow<Each>(all: readonly Each[], number: number, numberOf: (each: Each) => number): number {
  let [from, end] = [0, all.length];
  while (from < end) {
    const middle = (from + end) >> 1;
    const each = all[middle];
    if (each !== undefined && numberOf(each) < number) from = middle + 1;
    else end = middle;
  }
  return from;
}
