import type { Place } from '../../core/finding';
import type { FolderDesk } from '../../session/folder-desk';
import { FoldingSection } from '../components/FoldingSection';
import { Later } from '../components/Later';
import { FolderWork } from '../on-demand-parts';
import { useMessages } from '../use-messages';

interface Props {
  readonly desk: FolderDesk;
  readonly onReveal: (place: Place) => void;
}

/** The folder of evidence and what is missing in it. Open again where one has been chosen already. */
export function FolderSection({ desk, onReveal }: Props) {
  const { folder } = useMessages();
  return (
    <FoldingSection heading={folder.heading} isOpenAtFirst={desk.state.folder !== null}>
      <Later>
        <FolderWork desk={desk} onReveal={onReveal} />
      </Later>
    </FoldingSection>
  );
}
