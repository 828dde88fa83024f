import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkManifest } from '../../src/packaging/manifest-check';
import { DEV_ORIGIN } from '../../src/packaging/place-manifest';
import { descendants, readXml, type XmlElement } from '../../src/packaging/xml';

const root = path.join(__dirname, '../..');
const source = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const manifest = readXml(source);
const all = (name: string) => descendants(manifest, name);
const only = (name: string): XmlElement => {
  const [element, ...more] = all(name);
  if (!element || more.length > 0) throw new Error(`manifest.xml should have exactly one ${name}`);
  return element;
};

const BUILT = ['taskpane.html', 'commands.html'];

/** Icons as they are in the repository; pages come from the build. */
function readFile(name: string): Uint8Array | null {
  if (BUILT.includes(name)) return new Uint8Array();
  try {
    return readFileSync(path.join(root, name));
  } catch {
    return null;
  }
}

const check = (xml: string) => checkManifest(xml, { origin: DEV_ORIGIN, readFile });

test('nothing speaks against the manifest', () => {
  expect(check(source)).toEqual([]);
});

test('it is a task pane for Excel, in Chinese, that may write', () => {
  expect(only('DefaultLocale').text).toBe('zh-CN');
  expect(only('Permissions').text).toBe('ReadWriteDocument');
});

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  expect(only('Version').text).toBe(`${version}.0`);
});

describe('the ribbon', () => {
  const resources = new Map(
    only('Resources').children.flatMap(({ children }) =>
      children.map(({ attributes }) => [attributes.id, attributes.DefaultValue ?? '']),
    ),
  );
  const child = (element: XmlElement, name: string): XmlElement | undefined =>
    element.children.find((each) => each.name === name);
  const resource = (element: XmlElement, name: string) =>
    resources.get(child(element, name)?.attributes.resid ?? '') ?? '';

  test('has a group of its own', () => {
    expect(resource(only('Group'), 'Label')).toBe('绩效目标检查');
  });

  test.each([
    ['检查本表', 'check', /icon-\d+\.png$/],
    ['插入标准指标', 'library', /icon-insert-\d+\.png$/],
  ])('has the button %s, which opens the pane', (label, asked, icon) => {
    const button = all('Control').find((each) => resource(each, 'Label') === label);
    const action = button && child(button, 'Action');
    if (!button || !action) throw new Error('no such button');
    expect(action.attributes['xsi:type']).toBe('ShowTaskpane');
    const address = new URL(resource(action, 'SourceLocation'));
    expect([address.pathname, [...address.searchParams.keys()]]).toEqual(['/taskpane.html', [asked]]);
    for (const { attributes } of child(button, 'Icon')?.children ?? []) {
      expect(resources.get(attributes.resid ?? '')).toMatch(icon);
    }
    expect(resources.get(child(child(button, 'Supertip') ?? button, 'Description')?.attributes.resid)).toMatch(/。$/);
  });

  test('has one pane for all buttons: another one would stand beside it', () => {
    expect([...new Set(all('TaskpaneId').map(({ text }) => text))]).toHaveLength(1);
    expect(all('TaskpaneId')).toHaveLength(all('Action').length);
  });
});

describe('the check refuses', () => {
  test.each<[string, string | RegExp, string, string]>([
    ['what is not XML', '</OfficeApp>', '', '不是完好的 XML'],
    ['another root', /OfficeApp/g, 'Office', '最外层应是 OfficeApp'],
    ['a missing element', /<DisplayName.*\/>/, '', 'OfficeApp 里缺少 DisplayName'],
    ['a doubled element', /<ProviderName>.*\n/, '$&$&', 'OfficeApp 里有 2 个 ProviderName'],
    ['an unknown element', '<Hosts>', '<Runtimes/><Hosts>', 'OfficeApp 里不能有 Runtimes'],
    ['a wrong order', /(<ProviderName>.*\n)( *<DefaultLocale>.*\n)/, '$2$1', 'ProviderName 的位置不对'],
    ['no GUID', /<Id>6/, '<Id>x', 'Id 不是 GUID'],
    ['a short version', /<Version>.*</, '<Version>1.2<', 'Version 应是四段数字'],
    ['another host', 'Name="Workbook"', 'Name="Document"', 'Host 只能是 Workbook'],
    ['a permission that does not exist', 'ReadWriteDocument', 'All', 'Permissions 写错'],
    ['a set without version', '"ExcelApi" MinVersion="1.7"', '"ExcelApi" MinVersion="7"', '需求集写错'],
    ['a long name', '<DisplayName DefaultValue="', `$&${'长'.repeat(125)}`, '超过 125 个字'],
    ['a long description', '<Description DefaultValue="', `$&${'长'.repeat(250)}`, '超过 250 个字'],
    ['an empty text', /id="Check.Tip" DefaultValue="[^"]*"/, 'id="Check.Tip" DefaultValue=" "', '文字为空'],
    ['a reference to nothing', 'resid="Pane.Url"', 'resid="Pane.Uri"', 'Pane.Uri 没有定义'],
    ['a reference to another kind', 'resid="Pane.Title"', 'resid="Check.Tip"', '属于 LongStrings'],
    [
      'a resource that nobody uses',
      '<bt:String id="Pane.Title"',
      '<bt:String id="X" DefaultValue="x"/>$&',
      '资源 X 没有用到',
    ],
    ['a doubled resource', 'id="Icon.32" D', 'id="Icon.16" D', '资源的 id 重复'],
    ['a long id', /Group\.Label/g, 'x'.repeat(33), '超过 32 个字'],
    ['doubled controls', 'id="PerformanceTargets.Check"', 'id="PerformanceTargets.Group"', '控件的 id 重复'],
    ['a missing icon size', /<bt:Image size="32" resid="Insert.*\n/, '', '缺少 32 像素的图标'],
    ['an icon of another size', 'icon-80.png', 'icon-64.png', '应是 80×80'],
    ['an icon of another size, of the second button', 'icon-insert-80.png', 'icon-insert-32.png', '应是 80×80'],
    ['a pane of its own for a button', /<TaskpaneId>.*</, '<TaskpaneId>Another<', '另开一个窗格'],
    ['a file that is not there', 'icon-80.png', 'icon-81.png', '网站里没有 assets/icon-81.png'],
    ['an address elsewhere', `${DEV_ORIGIN}/taskpane.html"`, 'https://example.org/taskpane.html"', '网址不在'],
  ])('%s', (_, wanted, replacement, problem) => {
    expect(source).toMatch(wanted);
    const problems = check(source.replace(wanted, replacement));
    expect(problems.join('\n')).toContain(problem);
  });

  test('addresses without encryption', () => {
    const origin = 'http://localhost:3000';
    const problems = checkManifest(source.replaceAll(DEV_ORIGIN, origin), { origin, readFile });
    expect(problems).toContain(`网址不是 https：${origin}/taskpane.html`);
  });
});
