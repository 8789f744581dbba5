import { makeStyles, tokens } from '@fluentui/react-components';

/** One finding in a list of findings. */
export const useFindingStyles = makeStyles({
  item: {
    // Hundreds of findings are all there; those out of sight are not laid out.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 120px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Below the title, past the icon.
  text: { margin: 0, paddingLeft: '31px', overflowWrap: 'anywhere' },
});
