import { useMessages } from '../use-messages';
import { Section } from './Section';

/** In place of a view that has something to show only once the workbook has been checked. */
export function NotYetChecked() {
  const { heading, advice } = useMessages().overview.notYetChecked;
  return (
    <Section heading={heading}>
      <p>{advice}</p>
    </Section>
  );
}
