import { points, ZERO } from '../indices/points';
import type { Points } from '../indices/points';
import { foldSpaces } from '../workbook/folded-text';
import type { GradeBand } from './framework';

const NUMBER = String.raw`(\d+(?:[.,]\d+)?) ?%?`;
const FROM = new RegExp(String.raw`^(.+) từ ${NUMBER}(?: trở lên| đến dưới ${NUMBER})?$`, 'iu');
const BELOW = new RegExp(String.raw`^(.+) dưới ${NUMBER}$`, 'iu');

/** A band as it is written: its least percent, and the percent that it stays below where it says so. */
interface WrittenBand extends GradeBand {
  readonly below: Points | null;
}

/** `Tốt từ 90; Khá từ 80 đến dưới 90; Yếu dưới 80`, percent; `null` where a band is no such text, or contradicts the one before it. */
export function readGradeBands(text: string): readonly GradeBand[] | null {
  const parts = foldSpaces(text)
    .replace(/(?<![.; ])[.; ]+$/, '')
    .split(/ ?; ?/);
  const bands = parts.map(readBand);
  const read = bands.filter((band) => band !== null);
  if (read.length < bands.length) return null;
  const agree = read.every(({ below }, at) => below === null || (read[at - 1]?.from ?? below).eq(below));
  return agree ? read.map(({ name, from }) => ({ name, from })) : null;
}

function readBand(text: string): WrittenBand | null {
  const [, name, from, below] = FROM.exec(text) ?? [];
  if (name !== undefined && from !== undefined) return { name, from: percent(from), below: below === undefined ? null : percent(below) };
  const [, lowest, end] = BELOW.exec(text) ?? [];
  return lowest === undefined || end === undefined ? null : { name: lowest, from: ZERO, below: percent(end) };
}

function percent(digits: string): Points {
  return points(digits.replace(',', '.'));
}
