/** Rounding and guards against an empty denominator that people put around a quotient. */
const WRAPPINGS: readonly RegExp[] = [
  /^ROUND\((?<inner>.*),(?<digits>\d+)\)$/,
  /^IFERROR\((?<inner>.*),(?:""|0)\)$/,
  /^IF\([^(),]+(?:\([^()]*\)[^(),]*)?[=<>]+(?:0|""),(?:""|0),(?<inner>.*)\)$/,
  /^\((?<inner>[^()]*)\)$/,
];

/**
 * Whether a formula is score / maximum (× 100 unless the cell shows a fraction as a percentage), in whatever way it is
 * written: `=D6/C6*100`, `=IFERROR(ROUND(100*D6/C6,2),"")`. Rounding to fewer than `digits` decimals says something else.
 */
export function isRatioOf(formula: string, score: string, maximum: string, asFraction: boolean, digits: number): boolean {
  const quotient = unwrapped(formula.slice(1).replace(/[\s$]/g, '').toUpperCase(), digits);
  const plain = `${score}/${maximum}`;
  const wanted = asFraction
    ? [plain]
    : [`${plain}*100`, `(${plain})*100`, `100*${plain}`, `100*(${plain})`, `${score}*100/${maximum}`];
  return quotient !== null && wanted.includes(quotient);
}

function unwrapped(text: string, digits: number): string | null {
  for (const wrapping of WRAPPINGS) {
    const { inner, digits: rounded } = wrapping.exec(text)?.groups ?? {};
    if (inner === undefined) continue;
    return rounded !== undefined && Number(rounded) < digits ? null : unwrapped(inner, digits);
  }
  return text;
}
