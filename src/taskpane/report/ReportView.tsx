import { NotYetChecked } from '../components/NotYetChecked';

/** What is handed on: reports, and who confirmed the result. */
export function ReportView() {
  return <NotYetChecked />;
}
