import { makeStyles, tokens } from '@fluentui/react-components';
import type { Points } from '../../core/indices/points';
import { barShare } from '../indices/bar-share';

const useStyles = makeStyles({
  track: {
    display: 'block',
    height: '6px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralStroke2,
    overflow: 'hidden',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  share: {
    display: 'block',
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    // Forced colours paint every background alike; the bar keeps the system's own highlight.
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
});

/** A picture of the number that stands beside it, and nothing more: whoever cannot see it misses nothing. */
export function Bar({ percent }: { readonly percent: Points | null }) {
  const styles = useStyles();
  return (
    <span className={styles.track} aria-hidden>
      <span className={styles.share} style={{ width: barShare(percent) }} />
    </span>
  );
}
