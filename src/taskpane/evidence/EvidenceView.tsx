import { NotYetChecked } from '../components/NotYetChecked';
import { UnitChoice } from '../components/UnitChoice';
import { FolderSection } from '../folder/FolderSection';
import { Evidence } from '../standing/Evidence';
import type { ReviewViewProps } from '../view-props';

/** What became of the evidence of every item, and what lies in the folder. */
export function EvidenceView({ work, review: { sheets }, sheet, onChooseUnit, onReveal }: ReviewViewProps) {
  if (sheet === null) return <NotYetChecked />;
  return (
    <>
      <UnitChoice sheets={sheets} chosen={sheet} onChoose={onChooseUnit} />
      <Evidence sheet={sheet} onReveal={onReveal} />
      <FolderSection desk={work.folderDesk} onReveal={onReveal} />
    </>
  );
}
