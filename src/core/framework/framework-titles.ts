import { foldLabel, foldText } from '../workbook/folded-text';
import { saysFramework } from './framework-table';
import { isPolicyLabel, readPolicyLine } from './read-policy-line';

/** What the rows above a framework say about it. */
export interface FrameworkTitles {
  readonly title: string | null;
  readonly year: number | null;
  readonly decision: string | null;
}

const DECISION = /(?<!\d)\d[\p{L}\d]{0,15}\/(?:\d{4}\/)?Q[ĐÐD](?:-[\p{L}\d&.-]*[\p{L}\d])?/u;
const DATE = /ngay\s*[\d.…]+\s*thang\s*[\d.…]+\s*nam\s*\d{4}/g;
const YEAR = /\bnam (\d{4})\b/;
/** Lines that tell the year or the decision and no name: `Năm 2025`, `(Kèm theo Quyết định số 876/QĐ-BNV …)`. */
const ONLY_DETAILS = /^(?:nam(?: danh gia| cham diem)?:? \d{4}$|\(?(?:ban hanh )?kem theo |\(?quyet dinh (?:so )?:? ?\d)/;
const LETTERHEAD = /^(?:cong hoa xa hoi|doc lap|bo noi vu$|uy ban nhan dan|ubnd)/;

export function readFrameworkTitles(titles: readonly string[]): FrameworkTitles {
  const title = titleAmong(titles);
  const years = [title ?? '', ...titles].map(yearIn);
  const decisions = titles.map((text) => DECISION.exec(text)?.[0]);
  return {
    title,
    year: years.find((year) => year !== null) ?? null,
    decision: decisions.find((decision) => decision !== undefined) ?? null,
  };
}

/** The line that calls itself a set or frame of criteria; else an annex; else the first that is no letterhead. */
function titleAmong(titles: readonly string[]): string | null {
  const own = titles.filter((text) => !LETTERHEAD.test(foldText(text)) && !ONLY_DETAILS.test(foldLabel(text)) && !saysPolicy(text));
  const isAnnex = (text: string): boolean => /^phu luc\b/.test(foldText(text));
  return own.find((text) => saysFramework(text) && !isAnnex(text)) ?? own.find((text) => !isAnnex(text)) ?? own[0] ?? null;
}

function saysPolicy(text: string): boolean {
  return isPolicyLabel(text) || readPolicyLine(text) !== null;
}

/** `năm 2023`, but not the year of a decision's date. */
function yearIn(text: string): number | null {
  const [, year] = YEAR.exec(foldText(text).replace(DATE, '')) ?? [];
  return year === undefined ? null : Number(year);
}
