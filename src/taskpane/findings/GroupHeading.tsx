import { makeStyles, tokens } from '@fluentui/react-components';
import { useMessages } from '../use-messages';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

/** What findings of a group have in common, and how many of them still stand. */
export function GroupHeading({ name, count }: { readonly name: string; readonly count: number }) {
  const { findings } = useMessages();
  return <h3 className={useStyles().heading}>{findings.group(name, count)}</h3>;
}
