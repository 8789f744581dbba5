import { FluentProvider, makeStyles, teamsHighContrastTheme, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { paneTheme } from './pane-theme';
import type { PaneTheme } from './pane-theme';
import { useMediaQuery } from './use-media-query';

const FLUENT_THEMES: Readonly<Record<PaneTheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  'high-contrast': teamsHighContrastTheme,
};

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
});

interface Props {
  /** Excel's own background, where it says which. */
  readonly background: string | null;
  readonly children: ReactNode;
}

/** Dresses the pane like its surroundings, and changes its dress when they change. */
export function PaneThemeProvider({ background, children }: Props) {
  const styles = useStyles();
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)');
  const forcedColors = useMediaQuery('(forced-colors: active)');

  return (
    <FluentProvider theme={FLUENT_THEMES[paneTheme({ background, prefersDark, forcedColors })]} className={styles.page}>
      {children}
    </FluentProvider>
  );
}
