import type { Review } from '../../src/core/review-result';
import type { SignOffChange, SignOffState } from '../../src/core/sign-off/sign-off';
import { planSignOff } from '../../src/core/sign-off/plan-sign-off';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { toA1 } from '../../src/core/workbook/cell-ref';
import { messagesFor } from '../../src/messages/catalogue';
import { signOffWording } from '../../src/messages/sheet-wording';
import type { Language } from '../../src/messages/language';
import { InMemoryWorkbook } from './in-memory-workbook';
import { reviewed } from './second-click';

/** Who confirms, and when. */
export const SIGNATURE = { by: 'Nguyễn Thị Hòa', at: '2024-02-24T08:30' };

/** The workbook once somebody has confirmed its results. */
export async function signedOff(snapshot: WorkbookSnapshot, signature = SIGNATURE, language: Language = 'vi'): Promise<WorkbookSnapshot> {
  const workbook = new InMemoryWorkbook(snapshot);
  await workbook.apply(planSignOff(snapshot, reviewed(snapshot), signature, signOffWording(messagesFor(language))).changes);
  return workbook.read();
}

/** What has become of the sign-off in a workbook, each change in short: `Sở Nội vụ 1.1 self 1 → 0.5 @D3`. */
export function toldSignOff(snapshot: WorkbookSnapshot): readonly string[] {
  return told(reviewed(snapshot).signOff);
}

export function told(state: Review['signOff']): readonly string[] {
  return state.kind === 'changed' ? [...state.changes.map(toldChange), ...frameworkOf(state)] : [state.kind];
}

function frameworkOf({ framework }: Extract<SignOffState, { readonly kind: 'changed' }>): string[] {
  if (framework === null) return [];
  const name = (fingerprint: string | null): string => (fingerprint === null ? 'none' : 'one');
  return [`framework ${name(framework.from)} → ${framework.from !== null && framework.to !== null ? 'another' : name(framework.to)}: ${framework.items.join(' ')}`.trim()];
}

function toldChange(change: SignOffChange): string {
  const where = 'place' in change ? ` @${toA1(change.place)}` : '';
  switch (change.kind) {
    case 'value':
      return `${change.unit} ${change.item} ${change.column} ${change.from || '·'} → ${change.to || '·'}${where}`;
    case 'item-added':
    case 'item-removed':
      return `${change.kind} ${change.unit} ${change.item}${where}`;
    case 'unit-added':
    case 'unit-removed':
      return `${change.kind} ${change.unit} ${change.items}${where}`;
    case 'unit-renamed':
      return `${change.kind} ${change.from} → ${change.to}${where}`;
  }
}
