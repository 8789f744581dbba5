import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Place } from '../../core/finding';
import type { BeyondWorking, Working, WorkingPart } from '../../core/working/working';
import { WordButton } from '../components/WordButton';
import { useMessages } from '../use-messages';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, paddingBottom: tokens.spacingVerticalXS },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  name: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    verticalAlign: 'top',
    paddingBlock: tokens.spacingVerticalXS,
  },
  number: {
    textAlign: 'right',
    whiteSpace: 'nowrap',
    verticalAlign: 'top',
    paddingBlock: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
  },
  sum: { fontWeight: tokens.fontWeightSemibold },
  remark: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface Props {
  readonly working: Working;
  readonly onShow: (code: string) => void;
  readonly onReveal: (place: Place) => void;
}

/** The parts of a number, exactly; each leads on to its own working. */
export function PartsTable({ working: { index, parts, bonus, penalty }, onShow, onReveal }: Props) {
  const styles = useStyles();
  const { working: words } = useMessages().indices;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{words.parts}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.name, styles.head)}>
            {words.part}
          </th>
          <th scope="col" className={mergeClasses(styles.number, styles.head)}>
            {words.points}
          </th>
          <th scope="col" className={mergeClasses(styles.number, styles.head)}>
            {words.maximum}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <PartRow key={part.code} part={part} onShow={onShow} />
        ))}
        {bonus !== null && <BeyondRow name={words.bonus} sign="" beyond={bonus} onReveal={onReveal} />}
        {penalty !== null && <BeyondRow name={words.penalty} sign={penalty.points.eq(0) ? '' : '−'} beyond={penalty} onReveal={onReveal} />}
      </tbody>
      <tfoot>
        <tr className={styles.row}>
          <th scope="row" className={mergeClasses(styles.name, styles.sum)}>
            {words.sum}
          </th>
          <td className={mergeClasses(styles.number, styles.sum)}>{words.exact(index.points)}</td>
          <td className={mergeClasses(styles.number, styles.sum)}>{words.exact(index.maximum)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function PartRow({
  part: { code, name, index, leftOut },
  onShow,
}: {
  readonly part: WorkingPart;
  readonly onShow: (code: string) => void;
}) {
  const { indices } = useMessages();
  const { working: words } = indices;
  const remark = leftOut === null ? (index.state.kind === 'provisional' ? words.provisionalMark : null) : words.leftOut[leftOut];
  return (
    <Row
      remark={remark}
      points={leftOut === null ? words.exact(index.points) : '–'}
      maximum={leftOut === null ? words.exact(index.maximum) : '–'}
    >
      <WordButton
        look="quiet"
        label={indices.howMadeOf({ code, name })}
        onPress={() => {
          onShow(code);
        }}
      >
        {indices.node({ code, name })}
      </WordButton>
    </Row>
  );
}

interface BeyondProps {
  readonly name: string;
  readonly sign: '' | '−';
  readonly beyond: BeyondWorking;
  readonly onReveal: (place: Place) => void;
}

function BeyondRow({ name, sign, beyond, onReveal }: BeyondProps) {
  const { working: words } = useMessages().indices;
  const { place } = beyond;
  return (
    <Row remark={words.beyond(beyond)} points={`${sign}${words.exact(beyond.points)}`} maximum="">
      {place === null ? (
        name
      ) : (
        <WordButton
          look="quiet"
          onPress={() => {
            onReveal(place);
          }}
        >
          {name}
        </WordButton>
      )}
    </Row>
  );
}

interface RowProps {
  readonly remark: string | null;
  readonly points: string;
  readonly maximum: string;
  readonly children: ReactNode;
}

function Row({ remark, points, maximum, children }: RowProps) {
  const styles = useStyles();
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.name}>
        {children}
        {remark !== null && <div className={styles.remark}>{remark}</div>}
      </th>
      <td className={styles.number}>{points}</td>
      <td className={styles.number}>{maximum}</td>
    </tr>
  );
}
