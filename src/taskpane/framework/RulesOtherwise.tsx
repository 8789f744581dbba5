import { makeStyles } from '@fluentui/react-components';
import type { Framework } from '../../core/framework/framework';
import type { RuleOtherwise } from '../../core/rules/rules-in-force';
import { useMessages } from '../use-messages';

const useStyles = makeStyles({
  line: { margin: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly framework: Pick<Framework, 'year'>;
  readonly rules: readonly RuleOtherwise[];
}

/** What the framework has decided about rules: nobody must wonder why something counts more, less or not at all. */
export function RulesOtherwise({ framework: { year }, rules }: Props) {
  const styles = useStyles();
  const messages = useMessages();
  if (rules.length === 0) return null;
  return <p className={styles.line}>{messages.waivers.rulesOtherwise(year, rules, ({ rule }) => messages.rules[rule].title)}</p>;
}
