import { paneTheme } from '../../../src/taskpane/theme/pane-theme';

test.each([
  ['Excel is white', '#FFFFFF', false, false, 'light'],
  ['Excel is colourful', 'E6E6E6', false, false, 'light'],
  ['Excel is black, whatever the system says', '#262626', false, false, 'dark'],
  ['Excel is white, whatever the system says', '#ffffff', true, false, 'light'],
  ['Excel says nothing and the system is dark', null, true, false, 'dark'],
  ['Excel says nothing and the system is light', null, false, false, 'light'],
  ['Excel says something that is no colour', 'undefined', true, false, 'dark'],
  ['the user needs forced colours', '#FFFFFF', false, true, 'high-contrast'],
])('when %s', (_, background, prefersDark, forcedColors, theme) => {
  expect(paneTheme({ background, prefersDark, forcedColors })).toBe(theme);
});
