import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  opener: { justifyContent: 'flex-start', width: '100%', paddingInline: 0, textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalXS },
});

interface Props {
  readonly label: string;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

/** A line that opens to show more. What is not open is not made at all. */
export function Disclosure({ label, isOpenAtFirst = false, children }: Props) {
  const styles = useStyles();
  const [isOpen, open] = useState(isOpenAtFirst);
  return (
    <div>
      <Button
        appearance="transparent"
        className={styles.opener}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        onClick={() => {
          open(!isOpen);
        }}
      >
        {label}
      </Button>
      {isOpen && <div className={styles.content}>{children}</div>}
    </div>
  );
}
