import { Button } from '@fluentui/react-components';
import { DeleteRegular, TableAddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { agenciesAsked } from '../../core/report/agencies-asked';
import type { Review } from '../../core/review-result';
import type { ReportDesk } from '../../session/report-desk';
import { Section } from '../components/Section';
import { XLSX_TYPE } from '../framework/framework-files';
import { OfferedFile } from '../framework/OfferedFile';
import { useMessages } from '../use-messages';
import { useReportStyles } from './report-styles';

interface Props {
  readonly desk: ReportDesk;
  readonly review: Review;
  readonly year: number | null;
  readonly busy: boolean;
}

/** Sheets of findings, indices and requests in this workbook; where Excel takes in none, they are there to be saved. */
export function ReportSheets({ desk, review, year, busy }: Props) {
  const styles = useReportStyles();
  const { sheets } = useMessages().report.pane;
  const [offered, offer] = useState<Uint8Array | null>(null);
  const [progress, tell] = useState<{ readonly done: number; readonly of: number } | null>(null);

  async function add(): Promise<void> {
    offer(null);
    offer(await desk.addReportSheets((done, of) => tell({ done, of })));
    tell(null);
  }

  return (
    <Section heading={sheets.heading}>
      <p className={styles.words}>{sheets.description(agenciesAsked(review))}</p>
      <p className={styles.aside}>{sheets.keeps}</p>
      <div className={styles.acts}>
        <Button appearance="primary" icon={<TableAddRegular />} disabledFocusable={busy} onClick={() => void add()}>
          {sheets.add}
        </Button>
        <Button icon={<DeleteRegular />} disabledFocusable={busy} onClick={() => void desk.removeReportSheets()}>
          {sheets.remove}
        </Button>
      </div>
      {progress !== null && <p className={styles.aside}>{sheets.progress(progress.done, progress.of)}</p>}
      {offered !== null && (
        <>
          <p className={styles.words}>{sheets.asFile}</p>
          <OfferedFile name={sheets.fileName(year)} content={offered} type={XLSX_TYPE} />
        </>
      )}
    </Section>
  );
}
