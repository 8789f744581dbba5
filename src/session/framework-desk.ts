import type { Framework } from '../core/framework/framework';
import type { NewWorkbookWording } from '../core/new-workbook/new-workbook-wording';
import { fetched } from './fetched';
import type { ChosenFile, Files } from './files';
import type { ReviewSession } from './review-session';
import { WorkbookError } from './workbook';
import type { Workbook } from './workbook';

/**
 * What can be done with frameworks beside checking against them. Each is one act of the session, which tells how it ended;
 * what it takes is fetched on use.
 */
export class FrameworkDesk {
  constructor(
    private readonly session: ReviewSession,
    private readonly workbook: Workbook,
    private readonly files: Files,
    private wording: NewWorkbookWording,
  ) {}

  /** Words what is made from now on. */
  speak(wording: NewWorkbookWording): void {
    this.wording = wording;
  }

  /** Checks against the framework in a file from now on. */
  async open(file: ChosenFile): Promise<void> {
    await this.session.act('opening-framework', async () => this.session.adopt(await this.#read(file)));
  }

  /** Checks against the illustrative framework from now on. */
  async useIllustrative(): Promise<void> {
    await this.session.act('opening-framework', async () => this.session.adopt(await this.#illustrative()));
  }

  /** Checks against the workbook's own framework again. */
  async useWorkbooksOwn(): Promise<void> {
    await this.session.act('opening-framework', () => this.session.adopt(null));
  }

  /** The framework in a file, to be compared with another; `null` where it could not be read. */
  async readForComparison(file: ChosenFile): Promise<Framework | null> {
    let read: Framework | null = null;
    await this.session.act('comparing-frameworks', async () => {
      read = await this.#read(file);
      return { kind: 'frameworks-compared' };
    });
    return read;
  }

  /** Makes a workbook in which a unit scores itself by the framework, and opens it; gives it back as a file where the host cannot. */
  makeWorkbook(framework: Framework): Promise<Uint8Array | null> {
    return this.#openMade(() => this.#newWorkbook(framework));
  }

  /** The same by the illustrative framework, for whoever has none yet. */
  makeIllustrativeWorkbook(): Promise<Uint8Array | null> {
    return this.#openMade(async () => this.#newWorkbook(await this.#illustrative()));
  }

  /** Opens a province's workbook with some faults, to see what a check does; gives it back where the host cannot open it. */
  openSample(): Promise<Uint8Array | null> {
    return this.#openMade(() => this.files.sampleWorkbook());
  }

  /** Puts the framework into the workbook as a sheet: from then on it is the workbook's own. */
  async addSheet(framework: Framework): Promise<void> {
    await this.session.act('adding-framework-sheet', async () => {
      const { planFrameworkSheet } = await fetched(() => import('../core/new-workbook/plan-framework-sheet'));
      const sheet = planFrameworkSheet(framework, this.wording);
      await this.workbook.addSheets(await this.files.writeWorkbook({ sheets: [sheet] }), [sheet.name]);
      return { kind: 'framework-sheet-added' };
    });
  }

  /** The framework as a JSON text; `null` where that could not be made. */
  async writeJson(framework: Framework): Promise<string | null> {
    let written: string | null = null;
    await this.session.act('writing-framework-file', async () => {
      const { frameworkToJson } = await fetched(() => import('../core/framework/framework-to-json'));
      written = `${JSON.stringify(frameworkToJson(framework), null, 2)}\n`;
      return { kind: 'file-offered' };
    });
    return written;
  }

  async #openMade(make: () => Promise<Uint8Array>): Promise<Uint8Array | null> {
    let unopened: Uint8Array | null = null;
    await this.session.act('making-workbook', async () => {
      const file = await make();
      if (await this.#opens(file)) return { kind: 'workbook-opened' };
      unopened = file;
      return { kind: 'file-offered' };
    });
    return unopened;
  }

  async #newWorkbook(framework: Framework): Promise<Uint8Array> {
    const { planNewWorkbook } = await fetched(() => import('../core/new-workbook/plan-new-workbook'));
    return this.files.writeWorkbook(planNewWorkbook(framework, this.wording));
  }

  async #illustrative(): Promise<Framework> {
    const { frameworkOf } = await fetched(() => import('./read-framework-file'));
    return frameworkOf(await this.files.illustrativeFramework(), 'bundled');
  }

  /** Whether the host opened the file as a workbook of its own. */
  async #opens(file: Uint8Array): Promise<boolean> {
    try {
      await this.workbook.openNew(file);
      return true;
    } catch (thrown) {
      if (thrown instanceof WorkbookError && thrown.problem.kind === 'not-supported') return false;
      throw thrown;
    }
  }

  async #read(file: ChosenFile): Promise<Framework> {
    const { readFrameworkFile } = await fetched(() => import('./read-framework-file'));
    return readFrameworkFile(file, this.files);
  }
}
