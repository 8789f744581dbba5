import type { SheetReview } from '../../core/review-result';
import { useMessages } from '../use-messages';
import { Choice } from './Choice';

interface Props {
  readonly sheets: readonly SheetReview[];
  readonly chosen: SheetReview | null;
  /** Told the unit's place among the sheets. */
  readonly onChoose: (position: number) => void;
}

/** Which unit is in view, where a workbook holds several. */
export function UnitChoice({ sheets, chosen, onChoose }: Props) {
  const { pane } = useMessages();
  if (chosen === null) return null;
  return (
    <Choice
      label={pane.unitChoice}
      options={sheets.map((sheet, position) => ({ value: String(position), label: pane.unit(sheet) }))}
      chosen={String(sheets.indexOf(chosen))}
      onChoose={(value) => {
        onChoose(Number(value));
      }}
    />
  );
}
