import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CheckedDocument } from '../../core/evidence/folder/folder-check';
import type { Place } from '../../core/finding';
import { toA1 } from '../../core/workbook/cell-ref';
import { useMessages } from '../use-messages';
import { DocumentFiles } from './DocumentFiles';
import { useListStyles } from './list-styles';

const useStyles = makeStyles({
  places: { display: 'flex', flexWrap: 'wrap' },
  // As the findings' own, so that people know it again; its words begin where those above it do.
  place: {
    justifyContent: 'flex-start',
    minWidth: 0,
    marginLeft: `calc(-1px - ${tokens.spacingHorizontalXS})`,
    paddingInline: tokens.spacingHorizontalXS,
    textAlign: 'left',
    color: tokens.colorBrandForegroundLink,
  },
});

interface Props {
  readonly documents: readonly CheckedDocument[];
  readonly onReveal: (place: Place) => void;
}

/** Documents with the cells that cite them, each of which it shows, and with their files. */
export function DocumentList({ documents, onReveal }: Props) {
  const styles = { ...useListStyles(), ...useStyles() };
  const { folder: words, place: placeInWords } = useMessages();
  return (
    <ul className={styles.list}>
      {documents.map(({ document, standing }) => (
        <li key={`${document.reference} ${document.date ?? ''}`} className={styles.item}>
          <p className={mergeClasses(styles.words, styles.name)}>{words.document(document)}</p>
          <div className={styles.places}>
            {document.places.map(({ place, item }) => (
              <Button
                key={`${place.sheet.id} ${place.row} ${place.column}`}
                size="small"
                appearance="subtle"
                className={styles.place}
                onClick={() => {
                  onReveal(place);
                }}
              >
                {words.citedAt(placeInWords(place.sheet.name, toA1(place)), item)}
              </Button>
            ))}
          </div>
          <DocumentFiles standing={standing} />
        </li>
      ))}
    </ul>
  );
}
