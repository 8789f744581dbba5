import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding, Place } from '../../core/finding';
import { wordFinding } from '../../messages/word-finding';
import { useMessages } from '../use-messages';
import { SeverityIcon } from '../components/SeverityIcon';

const useStyles = makeStyles({
  reveal: { justifyContent: 'flex-start', alignItems: 'flex-start', textAlign: 'left', padding: tokens.spacingHorizontalXS },
  head: { display: 'flex', flexDirection: 'column' },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly finding: Finding;
  readonly onReveal: (place: Place) => void;
}

/** Where a finding is and which rule it is of: a button that shows the cell. */
export function FindingHead({ finding, onReveal }: Props) {
  const styles = useStyles();
  const { place, title } = wordFinding(finding, useMessages());
  return (
    <Button
      appearance="subtle"
      className={styles.reveal}
      icon={<SeverityIcon severity={finding.severity} />}
      onClick={() => {
        onReveal(finding.place);
      }}
    >
      <span className={styles.head}>
        <span className={styles.place}>
          {place} · {finding.code}
        </span>
        {title}
      </span>
    </Button>
  );
}
