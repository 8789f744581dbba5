import { Link } from '@fluentui/react-components';
import { useMessages } from '../use-messages';

interface Props {
  readonly code: string;
  readonly className?: string;
}

/** Leads to a rule's help page, which lies beside the pane and needs no network. */
export function HelpLink({ code, className = '' }: Props) {
  const { help, language } = useMessages();
  return (
    <div className={className}>
      <Link href={`help/${language}/${code}.html`} target="_blank" rel="noopener" aria-label={help.learnMoreAbout(code)}>
        {help.learnMore}
      </Link>
    </div>
  );
}
