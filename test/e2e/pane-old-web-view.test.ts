import { setStage, type Stage } from './support/workbench-page';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

it.each([
  ['Internet Explorer 11', 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko'],
  [
    'EdgeHTML',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/64.0.3282.140 Safari/537.36 Edge/18.17763',
  ],
])('%s is told that it is too old, and what to use instead', async (_name, userAgent) => {
  const { page } = await stage.open('workbench.html', { userAgent });
  const pane = page.frameLocator('iframe');
  // these web views cannot read the pane's script
  await page.route('**/taskpane.*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.reload();
  await pane.getByRole('alert').getByText('当前的 Excel 版本太旧，无法运行本加载项。').waitFor();
  expect(await pane.getByRole('alert').textContent()).toMatch(/Excel 2021 或更新的版本.*网页版.*WebView2/);
  await page.close();
});
