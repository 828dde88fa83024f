import { setStage, type Opening, type Stage, type WorkbenchPage } from './workbench-page';

/**
 * Opens a fresh workbench for each test of the file and closes it after. Whatever a test is about, it fails if anything
 * left the page's own origin or broke on the way.
 *
 * @param onOpen gets the page before each test
 * @param opening who opens it, and with what
 */
export function openForEachTest(onOpen: (workbench: WorkbenchPage) => void, opening?: Opening): void {
  let stage: Stage;
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    stage = await setStage();
  });
  beforeEach(async () => {
    workbench = await stage.open(undefined, opening);
    onOpen(workbench);
  });
  afterEach(async () => {
    await workbench.page.close();
    // That something was recorded at all; how much is loaded by now depends on how quick the test was.
    expect(workbench.requests.filter((url) => url.startsWith(workbench.origin))).not.toEqual([]);
    expect(workbench.foreignRequests).toEqual([]);
    expect(workbench.problems).toEqual([]);
  });
  afterAll(() => stage.close());
}
