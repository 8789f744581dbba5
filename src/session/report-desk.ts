import type { Report } from '../core/report/report';
import { ownReportSheets } from '../core/report/report-mark';
import type { DocumentWording } from '../core/report/document/document-wording';
import type { ReportWording } from '../core/report/report-wording';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook/snapshot';
import type { SheetPlan, WorkbookPlan } from '../core/workbook/workbook-plan';
import { momentOf } from './day-of';
import { fetched } from './fetched';
import type { Doing } from './fault';
import type { Files } from './files';
import type { ReviewSession } from './review-session';
import { WorkbookError } from './workbook';
import type { AddedSheets, SheetExchange, Workbook } from './workbook';

/** Told how many sheets are made, of how many. */
export type Progress = (done: number, of: number) => void;

/**
 * Reports about the workbook, as sheets of it and as a document. Each is one act of the session upon a fresh reading, so that no
 * report is older than its time says.
 */
export class ReportDesk {
  /** The sheets that this desk has made last: of these alone it knows everything, their looks too. */
  #made: readonly SheetPlan[] = [];

  constructor(
    private readonly session: ReviewSession,
    private readonly workbook: Workbook,
    private readonly files: Files,
    private wording: ReportWording,
    private readonly documentWording: () => Promise<DocumentWording>,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  /** Words the report sheets from now on; the document speaks Vietnamese whatever the pane speaks. */
  speak(wording: ReportWording): void {
    this.wording = wording;
  }

  /**
   * Puts the report sheets behind the others, in the place of earlier ones that nobody has written on. Where the host takes in no
   * sheets, gives them back as a file.
   */
  async addReportSheets(progress: Progress = () => undefined): Promise<Uint8Array | null> {
    let notTaken: Uint8Array | null = null;
    await this.session.act('adding-report-sheets', async () => {
      const { snapshot, report } = await this.#report('adding-report-sheets');
      const { replaceable, kept } = ownReportSheets(snapshot);
      const plan = await this.#planned(report, snapshot, replaceable);
      const file = await this.files.writeWorkbook(plan, (done) => {
        progress(done, plan.sheets.length);
      });
      if (!(await this.#exchanges(replaceable, this.#added(plan, file)))) {
        notTaken = file;
        return { kind: 'report-offered' };
      }
      this.#rememberAdding(plan.sheets, replaceable);
      return { kind: 'report-sheets-added', sheets: plan.sheets.length, kept: kept.length };
    });
    return notTaken;
  }

  /** Takes our report sheets away again, those aside on which somebody has written. */
  async removeReportSheets(): Promise<void> {
    await this.session.act('removing-report-sheets', async () => {
      const { replaceable, kept } = ownReportSheets(await this.workbook.read());
      const known = this.#knownPlans(replaceable);
      if (replaceable.length > 0) await this.#exchange({ remove: replaceable, add: null });
      if (replaceable.length > 0 && known.length === replaceable.length) this.session.remember({ takeBack: () => this.#putBack(known) });
      this.#made = [];
      return { kind: 'report-sheets-removed', sheets: replaceable.length, kept: kept.length };
    });
  }

  /** The council's draft report as a .docx file; `null` where that could not be made. */
  async draftReport(): Promise<Uint8Array | null> {
    let drafted: Uint8Array | null = null;
    await this.session.act('drafting-report', async () => {
      const { report } = await this.#report('drafting-report');
      const { planDocument } = await fetched(() => import('../core/report/document/plan-document'));
      drafted = await this.files.writeDocument(planDocument(report, await fetched(this.documentWording)));
      return { kind: 'report-offered' };
    });
    return drafted;
  }

  async #report(doing: Doing): Promise<{ readonly snapshot: WorkbookSnapshot; readonly report: Report }> {
    const { snapshot, review } = await this.session.readAfresh(doing);
    const { reportOf } = await fetched(() => import('../core/report/build-report'));
    return { snapshot, report: reportOf(review, { workbook: snapshot.name, at: momentOf(this.clock()) }) };
  }

  async #planned(report: Report, { sheets }: WorkbookSnapshot, leaving: readonly SheetSnapshot[]): Promise<WorkbookPlan> {
    const { planReportSheets } = await fetched(() => import('../core/report/plan-report-sheets'));
    const staying = sheets.filter((sheet) => !leaving.includes(sheet)).map(({ sheet }) => sheet.name);
    return planReportSheets(report, this.wording, staying);
  }

  #added({ sheets }: WorkbookPlan, file: Uint8Array): AddedSheets {
    return {
      names: sheets.map(({ name }) => name),
      file,
      withoutCharts: () => this.files.writeWorkbook({ sheets: sheets.map((sheet) => ({ ...sheet, chart: null })) }),
      charts: sheets.flatMap(({ name, chart = null }) => (chart === null ? [] : [{ sheet: name, chart }])),
    };
  }

  /** Whether the host took them in. */
  async #exchanges(remove: readonly SheetSnapshot[], add: AddedSheets): Promise<boolean> {
    try {
      await this.#exchange({ remove, add });
      return true;
    } catch (thrown) {
      if (thrown instanceof WorkbookError && thrown.problem.kind === 'not-supported') return false;
      throw thrown;
    }
  }

  /** Where nobody could find out how far it came, all that stands of ours can be changed for what stood there before. */
  #exchange(exchange: SheetExchange): Promise<void> {
    const before = this.#knownPlans(exchange.remove);
    const step = this.workbook.exchangeSheets(exchange);
    return before.length < exchange.remove.length ? step : this.session.perhaps(step, () => this.#standAgain(before));
  }

  async #standAgain(sheets: readonly SheetPlan[]): Promise<void> {
    const { replaceable } = ownReportSheets(await this.workbook.read());
    const add = sheets.length === 0 ? null : this.#added({ sheets }, await this.files.writeWorkbook({ sheets }));
    if (replaceable.length > 0 || add !== null) await this.workbook.exchangeSheets({ remove: replaceable, add });
    this.#made = sheets;
  }

  /** Only what can be put back exactly can be undone: earlier sheets that this desk has made itself. */
  #rememberAdding(made: readonly SheetPlan[], replaced: readonly SheetSnapshot[]): void {
    const before = this.#knownPlans(replaced);
    this.#made = made;
    if (before.length < replaced.length) return;
    const names = new Set(made.map(({ name }) => name));
    this.session.remember({
      takeBack: async () => {
        const own = ownReportSheets(await this.workbook.read()).replaceable.filter(({ sheet }) => names.has(sheet.name));
        const add = before.length === 0 ? null : this.#added({ sheets: before }, await this.files.writeWorkbook({ sheets: before }));
        await this.workbook.exchangeSheets({ remove: own, add });
        this.#made = before;
      },
    });
  }

  async #putBack(sheets: readonly SheetPlan[]): Promise<void> {
    await this.workbook.exchangeSheets({ remove: [], add: this.#added({ sheets }, await this.files.writeWorkbook({ sheets })) });
    this.#made = sheets;
  }

  #knownPlans(sheets: readonly SheetSnapshot[]): SheetPlan[] {
    return sheets.flatMap(({ sheet }) => this.#made.find(({ name }) => name === sheet.name) ?? []);
  }
}
