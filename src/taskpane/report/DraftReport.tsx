import { Button } from '@fluentui/react-components';
import { DocumentTextRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReportDesk } from '../../session/report-desk';
import { Section } from '../components/Section';
import { OfferedFile } from '../framework/OfferedFile';
import { useMessages } from '../use-messages';
import { useReportStyles } from './report-styles';

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface Props {
  readonly desk: ReportDesk;
  readonly year: number | null;
  readonly busy: boolean;
}

/** The council's draft report, made as a Word document and then there to be saved. */
export function DraftReport({ desk, year, busy }: Props) {
  const styles = useReportStyles();
  const { document } = useMessages().report.pane;
  const [drafted, offer] = useState<Uint8Array | null>(null);

  async function draft(): Promise<void> {
    offer(null);
    offer(await desk.draftReport());
  }

  return (
    <Section heading={document.heading}>
      <p className={styles.words}>{document.description}</p>
      <div className={styles.acts}>
        <Button appearance="primary" icon={<DocumentTextRegular />} disabledFocusable={busy} onClick={() => void draft()}>
          {document.make}
        </Button>
      </div>
      {drafted !== null && (
        <div className={styles.acts}>
          <span>{document.ready}</span>
          <OfferedFile name={document.fileName(year)} content={drafted} type={DOCX_TYPE} />
        </div>
      )}
    </Section>
  );
}
