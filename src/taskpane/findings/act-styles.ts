import { makeStyles, tokens } from '@fluentui/react-components';
import type { GriffelStyle } from '@fluentui/react-components';

const focused = { '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' } };

/** What can be pressed in a list of hundreds of findings: plain elements in Fluent's dress, many times quicker than its components. */
export const ACT_STYLES = {
  button: {
    padding: `2px ${tokens.spacingHorizontalS}`,
    minHeight: '24px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    cursor: 'pointer',
    '&:hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '&[aria-disabled="true"]': { color: tokens.colorNeutralForeground2, cursor: 'not-allowed' },
    ...focused,
  },
  primary: {
    border: '1px solid transparent',
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
    '&:hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    '&[aria-disabled="true"]': { backgroundColor: tokens.colorNeutralBackground3, border: `1px solid ${tokens.colorNeutralStroke1}` },
  },
  /** Words that can be pressed. */
  word: {
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textAlign: 'left',
    textDecorationLine: 'none',
    cursor: 'pointer',
    '&:hover': { textDecorationLine: 'underline' },
    // Forced colours take a button without an edge for mere words.
    '@media (forced-colors: active)': { color: 'LinkText' },
    ...focused,
  },
} satisfies Readonly<Record<string, GriffelStyle>>;

export const useActStyles = makeStyles(ACT_STYLES);
