import { makeStyles, tokens } from '@fluentui/react-components';
import { compareFrameworks } from '../../core/framework/compare-frameworks';
import type { Framework } from '../../core/framework/framework';
import { Disclosure } from '../components/Disclosure';
import { useMessages } from '../use-messages';

const useStyles = makeStyles({
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  line: { margin: 0 },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly before: Framework;
  readonly after: Framework;
}

/** What has become of one framework in another, kind by kind. */
export function Differences({ before, after }: Props) {
  const styles = useStyles();
  const { pane } = useMessages();
  const { compare } = pane.frameworkDesk;
  const differences = compareFrameworks(before, after);
  return (
    <>
      <p className={styles.title}>{compare.title(pane.framework.title(before), pane.framework.title(after))}</p>
      {differences.identical ? (
        <p className={styles.line}>{compare.same}</p>
      ) : (
        <>
          <p className={styles.line}>{compare.totals(differences.totals)}</p>
          <div>
            {compare.groups(differences).map(({ heading, lines }) => (
              <Disclosure key={heading} label={heading} isOpenAtFirst>
                <ul className={styles.list}>
                  {lines.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </Disclosure>
            ))}
          </div>
        </>
      )}
    </>
  );
}
