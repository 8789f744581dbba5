import { makeStyles, tokens } from '@fluentui/react-components';
import type { NotChecked } from '../../core/rules/rule';
import { useMessages } from '../use-messages';
import { notCheckedByReason } from './not-checked-by-reason';
import { Section } from '../components/Section';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, margin: 0, paddingLeft: tokens.spacingHorizontalL },
  codes: { color: tokens.colorNeutralForeground2 },
});

/** What could not be checked and why: an empty run never looks clean. */
export function NotCheckedList({ notChecked }: { readonly notChecked: readonly NotChecked[] }) {
  const styles = useStyles();
  const { pane } = useMessages();
  if (notChecked.length === 0) return null;
  return (
    <Section heading={pane.notChecked(notChecked.length)}>
      <ul className={styles.list}>
        {notCheckedByReason(notChecked).map(({ because, sheet, codes }) => (
          <li key={`${because} ${sheet}`}>
            {pane.notCheckedBecause(sheet, because)} <span className={styles.codes}>({codes.join(', ')})</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
