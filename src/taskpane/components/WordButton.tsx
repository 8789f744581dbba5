import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  button: {
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    // Forced colours take a button without an edge for mere words.
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
});

interface Props {
  readonly children: ReactNode;
  /** quiet: it looks like the words around it until somebody comes near. */
  readonly look: 'link' | 'quiet';
  readonly label?: string;
  readonly className?: string;
  /** Whether what it opens is open; left out where it opens nothing. */
  readonly isOpen?: boolean;
  readonly onPress: () => void;
}

/** Words that can be pressed. */
export function WordButton({ children, look, label, className, isOpen, onPress }: Props) {
  const styles = useStyles();
  return (
    <Link
      as="button"
      appearance={look === 'quiet' ? 'subtle' : 'default'}
      className={mergeClasses(styles.button, className)}
      aria-label={label}
      aria-expanded={isOpen}
      onClick={onPress}
    >
      {children}
    </Link>
  );
}
