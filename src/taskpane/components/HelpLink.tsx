import { Link } from '@fluentui/react-components';
import { useMessages } from '../use-messages';

/** Leads to a rule's help page, which lies beside the pane and needs no network. */
export function HelpLink({ code }: { readonly code: string }) {
  const { help, language } = useMessages();
  return (
    <Link href={`help/${language}/${code}.html`} target="_blank" rel="noopener" aria-label={help.learnMoreAbout(code)}>
      {help.learnMore}
    </Link>
  );
}
