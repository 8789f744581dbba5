import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Severity } from '../../core/finding';
import type { Grouping } from '../../messages/findings-messages';
import { SeverityIcon } from '../components/SeverityIcon';
import { useMessages } from '../use-messages';
import { SEVERITIES } from './findings-by-severity';
import { useActStyles } from './act-styles';

const GROUPINGS: readonly Grouping[] = ['severity', 'area', 'rule', 'agency'];

const useStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  field: {
    boxSizing: 'border-box',
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '&::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
  search: { width: '100%' },
  choice: { flexGrow: 1 },
  severity: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
});

interface Props {
  readonly typed: string;
  readonly severity: Severity | null;
  readonly grouping: Grouping;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly onType: (typed: string) => void;
  readonly onChooseSeverity: (severity: Severity | null) => void;
  readonly onGroup: (grouping: Grouping) => void;
}

/** What is to be shown and in which order. */
export function FindingTools({ typed, severity, grouping, counts, onType, onChooseSeverity, onGroup }: Props) {
  const styles = { ...useStyles(), ...useActStyles() };
  const { findings, pane } = useMessages();
  const groupId = useId();
  const total = SEVERITIES.reduce((sum, each) => sum + counts[each], 0);
  const choice = (chosen: Severity | null, words: string) => (
    <button
      key={chosen ?? 'all'}
      type="button"
      className={mergeClasses(styles.button, styles.severity, severity === chosen && styles.chosen)}
      aria-pressed={severity === chosen}
      onClick={() => {
        onChooseSeverity(chosen);
      }}
    >
      {chosen !== null && <SeverityIcon severity={chosen} />}
      {words}
    </button>
  );

  return (
    <div className={styles.tools}>
      <input
        type="search"
        className={mergeClasses(styles.field, styles.search)}
        aria-label={findings.search}
        placeholder={findings.searchHint}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => {
          onType(target.value);
        }}
      />
      <div className={styles.line} role="group" aria-label={findings.filter}>
        {choice(null, findings.all(total))}
        {SEVERITIES.filter((each) => counts[each] > 0 || each === severity).map((each) => choice(each, pane.count(each, counts[each])))}
      </div>
      <div className={styles.line}>
        <label htmlFor={groupId}>{findings.groupBy}</label>
        <select
          id={groupId}
          className={mergeClasses(styles.field, styles.choice)}
          value={grouping}
          onChange={({ target }) => {
            onGroup(GROUPINGS.find((each) => each === target.value) ?? 'severity');
          }}
        >
          {GROUPINGS.map((each) => (
            <option key={each} value={each}>
              {findings.groupings[each]}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
