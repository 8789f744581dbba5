import type { Language } from './wording';

export type PreviewTheme = 'light' | 'dark';

/** The three sample workbooks, by the name of their file. */
export const SAMPLES = ['tinh-mau', 'tinh-co-loi', 'so-tong-60'] as const;
export type Sample = (typeof SAMPLES)[number];

/** What the page is asked to show. It stands in the page's address, so that a link or a test names all of it. */
export interface Wishes {
  readonly sample: Sample;
  readonly language: Language;
  readonly theme: PreviewTheme;
  /** Of the pane, in CSS pixels. */
  readonly width: number;
}

const NARROWEST = 280;
const WIDEST = 640;
/** The width that Excel gives a task pane. */
const USUAL = 350;

export function wishesIn(query: string): Wishes {
  const parameters = new URLSearchParams(query);
  return {
    sample: SAMPLES.find((sample) => sample === parameters.get('sample')) ?? 'tinh-co-loi',
    language: parameters.get('lang') === 'en' ? 'en' : 'vi',
    theme: parameters.get('theme') === 'dark' ? 'dark' : 'light',
    width: withinReason(Number(parameters.get('width') ?? USUAL)),
  };
}

export function queryFor({ sample, language, theme, width }: Wishes): string {
  return `?${new URLSearchParams({ sample, lang: language, theme, width: String(width) }).toString()}`;
}

export function withinReason(width: number): number {
  if (!Number.isFinite(width)) return USUAL;
  return Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)));
}
