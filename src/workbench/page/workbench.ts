import { UserError } from '../../core/errors';
import { connectPane, type HostConnection, type PaneWindow } from '../host';
import { ModelError, WorkbookModel, type ChangeSource, type ModelChange } from '../model';
import { readWorkbook } from '../../files/read-workbook';
import { writeWorkbook } from '../../files/writing/write-workbook';
import type { LeftOut } from '../../files/left-out';
import { sampleUrl } from './samples';
import { LOSSES, REFUSALS, texts } from './texts';

/** What the page shows at one moment. A new object after every change. */
export interface WorkbenchState {
  readonly model: WorkbookModel;
  readonly fileName: string;
  /** Changes when another workbook is opened: the pane starts anew, as it does in Excel. */
  readonly generation: number;
  /** Where the workbook is said to be. A file tells its name only, which another one may have as well. */
  readonly address: string;
  readonly modified: boolean;
  /** Who moved the selection last. */
  readonly selectedBy: ChangeSource;
  /** What is being opened. */
  readonly loading: string | null;
  readonly message: string | null;
}

/** Newest set that the npm copy of office.js knows: the workbench stands for a current Excel. */
const EXCEL_API = 15;

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What to tell the user about a failure; bugs also go to the console, whole. */
function explain(error: unknown): string {
  if (error instanceof UserError) return `${error.message}${error.advice}`;
  if (error instanceof ModelError) return REFUSALS[error.code];
  reportError(error);
  return texts.unexpected;
}

/** What was added since the workbook was opened and cannot be saved. */
function lostWith({ sheets }: WorkbookModel): LeftOut[] {
  return sheets.flatMap(({ extras }) => {
    const counts: Partial<Record<LeftOut, number>> = {
      formats: extras.conditionalFormats.length,
      comments: extras.comments.length,
      links: extras.links.length,
      frozen: extras.frozenRows,
      print: Object.keys(extras.page).length,
    };
    return (Object.keys(counts) as LeftOut[]).filter((part) => (counts[part] ?? 0) > 0);
  });
}

function download(bytes: Uint8Array, fileName: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX_TYPE }));
  const link = Object.assign(document.createElement('a'), { href: url, download: fileName });
  link.click();
  URL.revokeObjectURL(url);
}

/** A folder of its own for each workbook that is opened, also after the page was loaded again. */
function addressOf(fileName: string): string {
  return `${performance.timeOrigin + performance.now()}/${fileName}`;
}

function consequences(change: ModelChange): Partial<WorkbenchState> {
  if (change.kind === 'edit') return { modified: true };
  return change.kind === 'select' ? { selectedBy: change.source } : {};
}

/** The workbook in front of the user, the files it comes from and goes to, and the host it offers to the pane. */
export class Workbench {
  private readonly listeners = new Set<() => void>();
  private connection: HostConnection | null = null;
  private stopListening: () => void;
  /** What the open file holds that cannot be saved. */
  private leftOut: readonly LeftOut[] = [];
  state: WorkbenchState;

  constructor() {
    const model = WorkbookModel.fromData({ sheets: [] });
    this.state = {
      model,
      fileName: texts.unnamed,
      generation: 0,
      address: addressOf(texts.unnamed),
      modified: false,
      selectedBy: 'user',
      loading: null,
      message: null,
    };
    this.stopListening = this.listenTo(model);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly getState = (): WorkbenchState => this.state;

  /** Gives a pane its host; the pane before it is gone. */
  connect(pane: PaneWindow): void {
    this.connection?.bridge.close();
    const { model, address } = this.state;
    this.connection = connectPane(model, pane, { excelApi: EXCEL_API, documentUrl: address });
  }

  /** Opens a file that the user chose or dropped. */
  async openFile(file: File): Promise<void> {
    await this.open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
  }

  async openSample(id: string): Promise<void> {
    await this.open(`${id}.xlsx`, async () => {
      const response = await fetch(sampleUrl(id));
      if (!response.ok) throw new UserError('sample-missing', texts.sampleMissing, '');
      return new Uint8Array(await response.arrayBuffer());
    });
  }

  /** Hands the workbook to the user as a download. */
  async save(): Promise<void> {
    await this.attempt(async () => {
      const { model, fileName } = this.state;
      const lost = [...new Set([...this.leftOut, ...lostWith(model)])].map((part) => LOSSES[part]);
      if (lost.length > 0 && !window.confirm(texts.confirmLoss(lost))) return;
      download(await writeWorkbook(model.toData()), fileName);
      this.update({ modified: false });
    });
  }

  /** Does something the workbook may refuse, and says so if it does. */
  tryTo(work: () => void): boolean {
    try {
      work();
      return true;
    } catch (error) {
      this.update({ message: explain(error) });
      return false;
    }
  }

  say(message: string | null): void {
    this.update({ message });
  }

  private async open(fileName: string, load: () => Promise<Uint8Array>): Promise<void> {
    if (this.state.modified && !window.confirm(texts.confirmDiscard)) return;
    this.update({ loading: fileName, message: null });
    await this.attempt(async () => {
      const data = await readWorkbook(await load());
      const model = WorkbookModel.fromData(data);
      this.leftOut = data.leftOut ?? [];
      this.stopListening();
      this.stopListening = this.listenTo(model);
      const generation = this.state.generation + 1;
      this.update({ model, fileName, address: addressOf(fileName), generation, modified: false });
    });
    this.update({ loading: null });
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.update({ message: explain(error) });
    }
  }

  private listenTo(model: WorkbookModel): () => void {
    return model.on((change) => this.update(consequences(change)));
  }

  private update(patch: Partial<WorkbenchState>): void {
    this.state = { ...this.state, ...patch };
    for (const listener of this.listeners) listener();
  }
}
