import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMessages } from '../use-messages';
import { useActStyles } from './act-styles';

const useStyles = makeStyles({
  foot: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS },
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly code: string;
  readonly why: string;
  readonly tabIndex: number;
  /** What else can be done about the finding. */
  readonly children: ReactNode;
}

/** Why a rule matters and where to learn more: its page lies beside the pane and needs no network. */
export function CardFoot({ code, why, tabIndex, children }: Props) {
  const styles = { ...useStyles(), ...useActStyles() };
  const { help, language, pane } = useMessages();
  return (
    <div className={styles.foot}>
      <details>
        <summary className={styles.summary} tabIndex={tabIndex}>
          {pane.why}
        </summary>
        {why}
      </details>
      <a className={styles.word} tabIndex={tabIndex} href={`help/${language}/${code}.html`} target="_blank" rel="noopener" aria-label={help.learnMoreAbout(code)}>
        {help.learnMore}
      </a>
      {children}
    </div>
  );
}
