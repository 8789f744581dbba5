/** The three looks of the pane. */
export type PaneTheme = 'light' | 'dark' | 'high-contrast';

/** What is known about the surroundings: Excel's own background where it says so, and the system's wishes. */
export interface Surroundings {
  /** `#rrggbb` or `rrggbb`, as Office gives it; `null` where it gives none (Excel on the web, on Mac). */
  readonly background: string | null;
  readonly prefersDark: boolean;
  readonly forcedColors: boolean;
}

/** Whoever needs high contrast gets it before anything else; then Excel's own look; then the system's. */
export function paneTheme({ background, prefersDark, forcedColors }: Surroundings): PaneTheme {
  if (forcedColors) return 'high-contrast';
  const lightness = background === null ? null : lightnessOf(background);
  if (lightness === null) return prefersDark ? 'dark' : 'light';
  return lightness < 0.5 ? 'dark' : 'light';
}

/** Perceived lightness of a colour, 0 to 1 (ITU-R BT.601 luma); `null` where the text is no colour. */
function lightnessOf(color: string): number | null {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color.trim()) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return (0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16)) / 255;
}
