import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Ref } from 'react';
import type { Place } from '../../core/finding';
import type { Working } from '../../core/working/working';
import { toA1 } from '../../core/workbook/cell-ref';
import { useSectionStyles } from '../components/section-styles';
import { WordButton } from '../components/WordButton';
import { useMessages } from '../use-messages';
import { DoubtfulCells } from './DoubtfulCells';
import { ItemCells } from './ItemCells';
import { PartsTable } from './PartsTable';
import { WayUp } from './WayUp';

const useStyles = makeStyles({
  heading: { borderRadius: tokens.borderRadiusMedium, overflowWrap: 'anywhere', ...createFocusOutlineStyle() },
  line: { margin: 0, overflowWrap: 'anywhere' },
  formula: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly working: Working;
  readonly heading: Ref<HTMLHeadingElement>;
  /** Goes on to another number; `null`: the total. */
  readonly onShow: (code: string | null) => void;
  readonly onBack: () => void;
  readonly onReveal: (place: Place) => void;
}

/** How one number was made: what it is the sum of, what is left out, how it is rounded, and which cells leave it in doubt. */
export function WorkingPage({ working, heading, onShow, onBack, onReveal }: Props) {
  const styles = useStyles();
  const section = useSectionStyles();
  const { pane, indices } = useMessages();
  const id = useId();
  const { working: words } = indices;
  const { index, stage, place, item } = working;
  const rounded = words.rounded(working);
  return (
    <section className={section.section} aria-labelledby={id}>
      <WayUp above={working.above} onShow={onShow} onBack={onBack} />
      <h2 className={mergeClasses(section.heading, styles.heading)} id={id} tabIndex={-1} ref={heading}>
        {indices.howMadeOf(working)}
      </h2>
      <p className={mergeClasses(styles.line, styles.quiet)}>
        {pane.stage(stage)}
        {place !== null && (
          <>
            {', '}
            <WordButton
              look="link"
              onPress={() => {
                onReveal(place);
              }}
            >
              {words.cellAt(toA1(place))}
            </WordButton>
          </>
        )}
      </p>
      {index.percent === null ? (
        <p className={styles.line}>{words.nothingToMeasure}</p>
      ) : (
        <p className={mergeClasses(styles.line, styles.formula)}>{words.formula(working)}</p>
      )}
      {rounded !== null && <p className={mergeClasses(styles.line, styles.quiet)}>{rounded}</p>}
      {item === null ? <PartsTable working={working} onShow={onShow} onReveal={onReveal} /> : <ItemCells item={item} onReveal={onReveal} />}
      <DoubtfulCells cells={working.doubtful} onReveal={onReveal} />
    </section>
  );
}
