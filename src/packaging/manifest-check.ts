import { checkStructure } from './manifest-structure';
import { descendants, readXml, type XmlElement } from './xml';

/** What the manifest is checked against. */
export interface ManifestSite {
  /** Address of the site, without a slash at the end: every address has to lie below. */
  readonly origin: string;
  /** A file of the site, or null when there is none. */
  readFile(path: string): Uint8Array | null;
}

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const SHORT = 125;
const LONG = 250;
const LONGEST_URL = 2048;
const ICON_SIZES = ['16', '32', '80'];

const valueOf = (element: XmlElement | undefined) => element?.attributes.DefaultValue ?? '';
const values = (element: XmlElement) =>
  [element, ...element.children].map((each) => each.attributes.Value ?? valueOf(each));

function checkIdentity(app: XmlElement): string[] {
  const text = (name: string) => app.children.find((child) => child.name === name)?.text.trim() ?? '';
  const problems: string[] = [];
  if (app.attributes['xsi:type'] !== 'TaskPaneApp') problems.push('OfficeApp 的 xsi:type 应是 TaskPaneApp');
  if (!GUID.test(text('Id'))) problems.push(`Id 不是 GUID：${text('Id')}`);
  if (!/^\d{1,5}(?:\.\d{1,5}){3}$/.test(text('Version'))) problems.push(`Version 应是四段数字：${text('Version')}`);
  if (!/^[a-z]{2,3}-[A-Z]{2}$/.test(text('DefaultLocale')))
    problems.push(`DefaultLocale 写错：${text('DefaultLocale')}`);
  if (!/^(?:Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/.test(text('Permissions'))) {
    problems.push(`Permissions 写错：${text('Permissions')}`);
  }
  if (text('ProviderName') === '' || text('ProviderName').length > SHORT) problems.push('ProviderName 为空或太长');
  const hosts = descendants(app, 'Host').map(({ attributes }) => attributes.Name ?? attributes['xsi:type']);
  if (hosts.some((host) => host !== 'Workbook')) problems.push(`Host 只能是 Workbook：${hosts.join('、')}`);
  return problems;
}

function checkRequirements(app: XmlElement): string[] {
  return descendants(app, 'Set').flatMap(({ attributes: { Name = '', MinVersion = '' } }) =>
    /^\w+$/.test(Name) && /^\d+\.\d+$/.test(MinVersion) ? [] : [`需求集写错：${Name} ${MinVersion}`],
  );
}

function checkTexts(app: XmlElement): string[] {
  const limited = (elements: readonly XmlElement[], limit: number) =>
    elements.flatMap((element) =>
      values(element)
        .filter((text) => text.trim() === '' || text.length > limit)
        .map((text) => `${element.name} ${element.attributes.id ?? ''} 的文字为空或超过 ${limit} 个字：${text}`),
    );
  const own = (name: string) => app.children.filter((child) => child.name === name);
  const strings = (kind: string) => descendants(app, kind).flatMap(({ children }) => children);
  return [
    ...limited([...own('DisplayName'), ...strings('ShortStrings')], SHORT),
    ...limited([...own('Description'), ...strings('LongStrings')], LONG),
  ];
}

/** The kind of resource that an element refers to. */
const KINDS: Readonly<Record<string, string>> = {
  ...{ Image: 'Images', SourceLocation: 'Urls', FunctionFile: 'Urls', LearnMoreUrl: 'Urls', Runtime: 'Urls' },
  Description: 'LongStrings',
};

function checkReferences(overrides: XmlElement): string[] {
  const problems: string[] = [];
  const defined = new Map<string, string>();
  for (const kind of descendants(overrides, 'Resources').flatMap(({ children }) => children)) {
    for (const { attributes } of kind.children) {
      const id = attributes.id ?? '';
      if (id === '' || id.length > 32) problems.push(`资源的 id 为空或超过 32 个字：${id}`);
      if (defined.has(id)) problems.push(`资源的 id 重复：${id}`);
      defined.set(id, kind.name);
    }
  }
  const users = descendants(overrides).filter(({ attributes }) => attributes.resid !== undefined);
  for (const { name, attributes } of users) {
    const [kind, wanted] = [defined.get(attributes.resid ?? ''), KINDS[name] ?? 'ShortStrings'];
    if (kind !== wanted) problems.push(`${name} 引用的 ${attributes.resid} ${kind ? `属于 ${kind}` : '没有定义'}`);
  }
  const used = new Set(users.map(({ attributes }) => attributes.resid));
  return [...problems, ...[...defined.keys()].filter((id) => !used.has(id)).map((id) => `资源 ${id} 没有用到`)];
}

function checkControls(app: XmlElement): string[] {
  const problems: string[] = [];
  const ids = ['Group', 'Control', 'Item']
    .flatMap((name) => descendants(app, name))
    .map((each) => each.attributes.id ?? '');
  for (const id of ids) {
    if (id === '' || id.length > SHORT) problems.push(`控件的 id 为空或超过 ${SHORT} 个字：${id}`);
    if (ids.indexOf(id) !== ids.lastIndexOf(id)) problems.push(`控件的 id 重复：${id}`);
  }
  for (const icon of descendants(app, 'Icon')) {
    const sizes = icon.children.map(({ attributes }) => attributes.size ?? '');
    for (const size of ICON_SIZES) if (!sizes.includes(size)) problems.push(`缺少 ${size} 像素的图标`);
  }
  return [...new Set(problems)];
}

/** Buttons with different panes, or none named, would open a second pane beside the first. */
function checkPane(app: XmlElement): string[] {
  const actions = descendants(app, 'Action').filter(({ attributes }) => attributes['xsi:type'] === 'ShowTaskpane');
  const panes = actions.map(({ children }) => children.find(({ name }) => name === 'TaskpaneId')?.text.trim() ?? '');
  const isOne = new Set(panes).size <= 1 && !panes.includes('');
  return isOne ? [] : [`TaskpaneId 应全部相同，否则会另开一个窗格：${panes.join('、')}`];
}

function checkAddresses(app: XmlElement, { origin, readFile }: ManifestSite): string[] {
  const named = descendants(app).filter(({ name }) =>
    /^(?:IconUrl|HighResolutionIconUrl|SourceLocation|Image|Url)$/.test(name),
  );
  return named.flatMap((element) => {
    if (element.attributes.resid !== undefined) return [];
    return values(element).flatMap((address) => {
      if (!address.startsWith(`${origin}/`)) return [`网址不在 ${origin}/ 之下：${address}`];
      if (!address.startsWith('https://')) return [`网址不是 https：${address}`];
      if (address.length > LONGEST_URL) return [`网址太长：${address.slice(0, 80)}…`];
      const path = address.slice(origin.length + 1).split(/[?#]/)[0] ?? '';
      return readFile(path) ? [] : [`网站里没有 ${path}`];
    });
  });
}

/** Width and height of a PNG, from its header; [0, 0] for anything else. */
function pngSize(bytes: Uint8Array): [number, number] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length < 24 || buffer.toString('latin1', 1, 4) !== 'PNG') return [0, 0];
  return [buffer.readUInt32BE(16), buffer.readUInt32BE(20)];
}

function checkIconSizes(app: XmlElement, { origin, readFile }: ManifestSite): string[] {
  const images = new Map(
    descendants(app, 'Images').flatMap(({ children }) => children.map((each) => [each.attributes.id, valueOf(each)])),
  );
  const single = (name: string, size: number) => ({
    size,
    address: valueOf(app.children.find((child) => child.name === name)),
  });
  const icons = descendants(app, 'Icon').flatMap(({ children }) =>
    children.map(({ attributes: { resid, size } }) => ({ size: Number(size), address: images.get(resid) ?? '' })),
  );
  const wanted = [single('IconUrl', 32), single('HighResolutionIconUrl', 64), ...icons];
  const problems = wanted.flatMap(({ size, address }) => {
    const bytes = readFile(address.slice(origin.length + 1));
    const [width, height] = bytes ? pngSize(bytes) : [size, size];
    return width === size && height === size
      ? []
      : [`${address} 应是 ${size}×${size} 的 PNG，实际是 ${width}×${height}`];
  });
  return [...new Set(problems)];
}

/**
 * What would keep Office from taking a manifest, as far as it can be told without asking Microsoft's validation
 * service: structure, identity, texts, references, controls, addresses, icons. Empty when nothing would.
 */
export function checkManifest(source: string, site: ManifestSite): string[] {
  let root: XmlElement;
  try {
    root = readXml(source);
  } catch (error) {
    return [`不是完好的 XML：${(error as Error).message}`];
  }
  const [app] = root.children;
  if (app?.name !== 'OfficeApp') return ['最外层应是 OfficeApp'];
  return [
    ...checkStructure(app),
    ...checkIdentity(app),
    ...checkRequirements(app),
    ...checkTexts(app),
    ...descendants(app, 'VersionOverrides').slice(0, 1).flatMap(checkReferences),
    ...checkControls(app),
    ...checkPane(app),
    ...checkAddresses(app, site),
    ...checkIconSizes(app, site),
  ];
}
