import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { EvidenceState } from '../../core/evidence/evidence-ledger';
import { evidenceColumn } from '../../core/evidence/evidence-standing';
import { ledgerByAgency, ledgerByArea } from '../../core/evidence/ledger-groups';
import type { Place } from '../../core/finding';
import type { SheetReview } from '../../core/review-result';
import { Choice } from '../components/Choice';
import { Disclosure } from '../components/Disclosure';
import { useMessages } from '../use-messages';
import { LedgerLines } from './LedgerLines';

const STATES: readonly EvidenceState[] = ['missing', 'explained', 'attached', 'notRequired', 'notApplicable'];

const useStyles = makeStyles({
  line: { margin: 0 },
  counts: { margin: 0, padding: 0, listStyleType: 'none', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly sheet: SheetReview;
  readonly onReveal: (place: Place) => void;
}

/** How many items are in which state; then area by area or agency by agency, those with most points at risk first. */
export function EvidenceWork({ sheet: { ledger, tree, scoresheet }, onReveal }: Props) {
  const styles = useStyles();
  const messages = useMessages();
  const namesAgencies = ledger.lines.some(({ responsibleAgency }) => responsibleAgency !== null);
  const groupings = namesAgencies ? (['areas', 'agencies'] as const) : (['areas'] as const);
  const [asked, ask] = useState<'areas' | 'agencies'>('areas');
  const by = namesAgencies ? asked : 'areas';
  const groups = by === 'areas' ? ledgerByArea(ledger, tree.areas) : ledgerByAgency(ledger);
  if (evidenceColumn(scoresheet.columns) === null) return <p className={styles.line}>{messages.ledger.noColumn}</p>;
  return (
    <>
      <ul className={styles.counts}>
        {STATES.filter((state) => ledger.counts[state] > 0).map((state) => (
          <li key={state}>{messages.ledger.count(state, ledger.counts[state])}</li>
        ))}
      </ul>
      <Choice
        label={messages.ledger.groupedBy}
        options={groupings.map((value) => ({ value, label: messages.ledger.groupings[value] }))}
        chosen={by}
        onChoose={ask}
      />
      <div>
        {groups.map((group) => (
          <Disclosure key={`${by} ${group.code ?? group.name ?? ''}`} label={messages.ledger.group(group)}>
            <LedgerLines lines={group.lines} sheet={scoresheet.sheet} onReveal={onReveal} />
          </Disclosure>
        ))}
      </div>
    </>
  );
}
