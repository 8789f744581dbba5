import { useLayoutEffect } from 'react';
import { paneTheme } from './pane-theme';
import type { PaneTheme } from './pane-theme';
import { useMediaQuery } from './use-media-query';

/**
 * The look of the surroundings, followed when they change; the page is told, for the frame's own style.
 *
 * @param background Excel's own, where it says which
 */
export function usePaneTheme(background: string | null): PaneTheme {
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)');
  const forcedColors = useMediaQuery('(forced-colors: active)');
  const theme = paneTheme({ background, prefersDark, forcedColors });
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return theme;
}
