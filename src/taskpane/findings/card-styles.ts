import { makeStyles, tokens } from '@fluentui/react-components';
import { ACT_STYLES } from './act-styles';

const PAST_THE_ICON = '24px';

/** How all cards look: asked for once above them, since each of hundreds that pass by would ask anew. */
export const useCardStyles = makeStyles({
  ...ACT_STYLES,
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    paddingLeft: '9px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // Below the frame's bar and above the stepper.
    scrollMarginBottom: '48px',
  },
  // No edge at all elsewhere: forced colours would show a transparent one.
  current: { paddingLeft: '6px', borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
  head: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'flex-start', width: '100%', overflowWrap: 'anywhere' },
  icon: { display: 'flex', paddingTop: '2px', flexShrink: 0 },
  goneIcon: { color: tokens.colorStatusSuccessForeground1 },
  doubtIcon: { color: tokens.colorNeutralForeground2 },
  place: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: { display: 'block', color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, paddingLeft: PAST_THE_ICON, overflowWrap: 'anywhere' },
  mended: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
  gone: { color: tokens.colorNeutralForeground2 },
  foot: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS },
  why: {
    color: tokens.colorNeutralForeground2,
    '&:hover': { textDecorationLine: 'none' },
    // As the browser marks what it folds itself; the second line keeps it from being read aloud, where that can be said.
    '&::before': { content: ["'▸ '", "'▸ ' / ''"] },
    '&[aria-expanded="true"]::before': { content: ["'▾ '", "'▾ ' / ''"] },
  },
  // What is opened from the foot stands below its line.
  opened: { flexBasis: '100%', minWidth: 0 },
  form: { paddingBlock: tokens.spacingVerticalXS },
});

export type CardStyles = ReturnType<typeof useCardStyles>;
