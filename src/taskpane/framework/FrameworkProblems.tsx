import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { checkFramework } from '../../core/framework/check-framework';
import type { Framework } from '../../core/framework/framework';
import { makesUnusable } from '../../core/framework/framework-problem';
import { frameworkProblemSentence } from '../../messages/framework-messages';
import { useMessages } from '../use-messages';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** Everything that is wrong with a framework, all at once. */
export function FrameworkProblems({ framework }: { readonly framework: Framework }) {
  const styles = useStyles();
  const messages = useMessages();
  const problems = checkFramework(framework);
  if (problems.length === 0) return null;
  return (
    <MessageBar intent={problems.some(makesUnusable) ? 'error' : 'warning'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{messages.pane.frameworkDesk.view.problems(problems.length)}</MessageBarTitle>
        <ul className={styles.list}>
          {problems.map((problem) => {
            const sentence = frameworkProblemSentence(problem, messages);
            return <li key={sentence}>{sentence}</li>;
          })}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
