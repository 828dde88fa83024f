import { PackagingError } from './packaging-error';

/** This machine only: no other computer could open the add-in. */
const OWN_MACHINE = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/;

/** The text without any number of `mark` at its end. */
export function withoutEnd(text: string, mark: string): string {
  let end = text.length;
  while (text[end - 1] === mark) end -= 1;
  return text.slice(0, end);
}

function parse(given: string): URL {
  try {
    return new URL(given);
  } catch {
    throw new PackagingError(`“${given}”不是网址；请写成 https://服务器/文件夹 的形式。`);
  }
}

/**
 * The address of the folder that will hold the site, in the form that goes into the manifest: without a slash at the
 * end, Chinese and blanks escaped.
 *
 * @throws PackagingError
 */
export function readSiteUrl(given: string): string {
  const url = parse(given.trim());
  if (url.protocol !== 'https:') {
    throw new PackagingError(`网址必须以 https:// 开头（给出的是“${given}”）：Excel 不打开 http:// 的加载项。`);
  }
  if (url.username || url.password) throw new PackagingError('网址里不能带用户名和密码。');
  if (url.search || url.hash) throw new PackagingError(`网址里不能有 ? 或 #（给出的是“${given}”）。`);
  if (OWN_MACHINE.test(url.hostname)) {
    throw new PackagingError(`“${url.hostname}”只有本机能打开；请给出各台电脑都能访问的服务器网址。`);
  }
  const path = withoutEnd(url.pathname, '/');
  if (path.includes('//')) throw new PackagingError(`网址的路径里有连续的斜杠（给出的是“${given}”）。`);
  if (/\.(?:html?|xml|zip|aspx?|php)$/i.test(path)) {
    throw new PackagingError(`请给出文件夹的网址，不要带文件名（给出的是“${given}”）。`);
  }
  return url.origin + path;
}
