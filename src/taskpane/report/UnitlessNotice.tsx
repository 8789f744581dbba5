import { Section } from '../components/Section';
import { useMessages } from '../use-messages';

/** In place of the reports, where there is nothing to report about. */
export function UnitlessNotice() {
  const { heading, nothingToReport } = useMessages().report.pane;
  return (
    <Section heading={heading}>
      <p>{nothingToReport}</p>
    </Section>
  );
}
