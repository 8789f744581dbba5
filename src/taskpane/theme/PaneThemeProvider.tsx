import { FluentProvider, makeStyles, teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PaneTheme } from './pane-theme';

const FLUENT_THEMES: Readonly<Record<PaneTheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  // Teams has a font of its own for it; Excel's pane keeps its own.
  'high-contrast': { ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase },
};

const useStyles = makeStyles({
  // The frame around it has a background already.
  page: { backgroundColor: 'transparent' },
});

interface Props {
  readonly theme: PaneTheme;
  readonly children: ReactNode;
}

/** Dresses in Fluent what stands within the frame. */
export function PaneThemeProvider({ theme, children }: Props) {
  const styles = useStyles();
  return (
    <FluentProvider theme={FLUENT_THEMES[theme]} className={styles.page}>
      {children}
    </FluentProvider>
  );
}
