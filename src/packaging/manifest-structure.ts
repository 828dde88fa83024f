import type { XmlElement } from './xml';

/** A child that may (?), must, or may several times (+) stand at its place; the order is that of the schema. */
type Children = readonly string[];

/**
 * The part of Microsoft's schemas (OfficeAppManifestV1_1, TaskPaneAppVersionOverridesV1_0) that a task pane with
 * ribbon buttons needs. What is not in here is refused: it has to be looked up and added first.
 */
const STRUCTURE: Readonly<Record<string, Children>> = {
  OfficeApp: [
    ...['Id', 'AlternateId?', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
    ...['HighResolutionIconUrl', 'SupportUrl?', 'AppDomains?', 'Hosts', 'Requirements', 'DefaultSettings'],
    ...['Permissions', 'VersionOverrides'],
  ],
  AppDomains: ['AppDomain+'],
  Hosts: ['Host+'],
  Requirements: ['Sets'],
  Sets: ['Set+'],
  DefaultSettings: ['SourceLocation'],
  VersionOverrides: ['Description?', 'Requirements?', 'Hosts', 'Resources', 'VersionOverrides?'],
  'VersionOverrides/Hosts/Host': ['Runtimes?', 'DesktopFormFactor'],
  Runtimes: ['Runtime+'],
  DesktopFormFactor: ['GetStarted?', 'FunctionFile?', 'ExtensionPoint+'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  ExtensionPoint: ['OfficeTab?', 'CustomTab?'],
  OfficeTab: ['Group+'],
  CustomTab: ['Group+', 'Label'],
  Group: ['Label', 'Icon', 'Control+'],
  Icon: ['Image+'],
  'Control:Button': ['Label', 'Supertip', 'Icon', 'Action'],
  'Control:Menu': ['Label', 'Supertip', 'Icon', 'Items'],
  Items: ['Item+'],
  Item: ['Label', 'Supertip', 'Icon?', 'Action'],
  Supertip: ['Title', 'Description'],
  'Action:ShowTaskpane': ['TaskpaneId?', 'SourceLocation', 'Title?'],
  'Action:ExecuteFunction': ['FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
  Images: ['Image+'],
  Urls: ['Url+'],
  ShortStrings: ['String+'],
  LongStrings: ['String+'],
};

/** Elements that may hold one translation for each locale. */
const TRANSLATED =
  /^(?:DisplayName|Description|IconUrl|HighResolutionIconUrl|SupportUrl|SourceLocation|Image|Url|String)$/;

/** `path` is as long as it takes to tell elements of one name apart. */
function rulesFor(element: XmlElement, path: readonly string[]): Children {
  const type = element.attributes['xsi:type'];
  const own = STRUCTURE[path.slice(-3).join('/')] ?? STRUCTURE[`${element.name}:${type}`] ?? STRUCTURE[element.name];
  if (own) return own;
  return TRANSLATED.test(element.name) ? ['Override+?'] : [];
}

function checkChildren(element: XmlElement, path: readonly string[]): string[] {
  const where = path.join('/');
  const names = element.children.map((child) => child.name);
  const rules = rulesFor(element, path).map((rule) => ({
    name: rule.replace(/[?+]/g, ''),
    optional: rule.endsWith('?'),
    many: /\+\??$/.test(rule),
  }));
  const unknown = names.filter((name) => !rules.some((rule) => rule.name === name));
  const problems = unknown.map((name) => `${where} 里不能有 ${name}`);
  for (const { name, optional, many } of rules) {
    const count = names.filter((each) => each === name).length;
    if (count === 0 && !optional) problems.push(`${where} 里缺少 ${name}`);
    if (count > 1 && !many) problems.push(`${where} 里有 ${count} 个 ${name}`);
  }
  const places = names.map((name) => rules.findIndex((rule) => rule.name === name)).filter((place) => place >= 0);
  const late = places.findIndex((place, n) => n > 0 && place < (places[n - 1] ?? 0));
  if (late > 0) problems.push(`${where} 里 ${rules[places[late] ?? 0]?.name} 的位置不对`);
  return problems;
}

/** Elements that are missing, unknown, doubled or out of order, down from `element`. */
export function checkStructure(element: XmlElement, above: readonly string[] = []): string[] {
  const path = [...above, element.name];
  return [...checkChildren(element, path), ...element.children.flatMap((child) => checkStructure(child, path))];
}
