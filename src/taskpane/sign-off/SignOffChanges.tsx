import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Place } from '../../core/finding';
import type { SignOffState } from '../../core/sign-off/sign-off';
import { WordButton } from '../components/WordButton';
import { useMessages } from '../use-messages';

/** As many as are read at a glance; the rest is a press away. */
const FIRST_SHOWN = 20;

const useStyles = makeStyles({
  line: { margin: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  change: { paddingBlock: tokens.spacingVerticalXS, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  what: { whiteSpace: 'pre-line' },
});

interface Props {
  readonly signOff: Extract<SignOffState, { readonly kind: 'changed' }>;
  readonly hasUnits: boolean;
  readonly onReveal: (place: Place) => void;
}

/** What is otherwise than it was signed, each with the way to its cell. */
export function SignOffChanges({ signOff: { changes, framework }, hasUnits, onReveal }: Props) {
  const styles = useStyles();
  const { signOff: words } = useMessages();
  const id = useId();
  const [showsAll, showAll] = useState(false);
  const shown = showsAll ? changes : changes.slice(0, FIRST_SHOWN);
  return (
    <>
      {framework !== null && <p className={styles.line}>{words.frameworkChanged(framework)}</p>}
      {changes.length > 0 && (
        <>
          <h3 className={styles.heading} id={id}>
            {words.changeList}
          </h3>
          <ul className={styles.list} aria-labelledby={id}>
            {shown.map((change, at) => (
              <li key={at} className={styles.change}>
                {'place' in change ? (
                  <WordButton
                    look="link"
                    onPress={() => {
                      onReveal(change.place);
                    }}
                  >
                    {words.changeOf(change, hasUnits)}
                  </WordButton>
                ) : (
                  words.changeOf(change, hasUnits)
                )}
                <div className={styles.what}>{words.fromTo(change)}</div>
              </li>
            ))}
          </ul>
          {shown.length < changes.length && (
            <WordButton
              look="link"
              onPress={() => {
                showAll(true);
              }}
            >
              {words.showAll(changes.length)}
            </WordButton>
          )}
        </>
      )}
    </>
  );
}
