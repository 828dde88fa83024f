/** What browsers have to be told of each kind of file. */
const TYPES = [
  ['.html', 'text/html'],
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
  ['.png', 'image/png'],
  ['.txt', 'text/plain'],
  ['.xml', 'text/xml'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
] as const;

/** A name with a fingerprint of its content never changes what it holds. */
export const HASHED_NAME = /\.[\da-f]{8}\.js$/;

const HALF_A_YEAR = 180;

/**
 * IIS: kinds of files that an old server does not know, what may be cached, and nothing that keeps Excel on the web
 * from showing the pane in a frame (no X-Frame-Options).
 *
 * @param hashed names of files that may be cached for long
 */
export function iisConfig(hashed: readonly string[]): string {
  const types = TYPES.flatMap(([extension, type]) => [
    `      <remove fileExtension="${extension}" />`,
    `      <mimeMap fileExtension="${extension}" mimeType="${type}" />`,
  ]);
  const cached = hashed.flatMap((name) => [
    `  <location path="${name}">`,
    '    <system.webServer>',
    `      <staticContent><clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${HALF_A_YEAR}.00:00:00" /></staticContent>`,
    '    </system.webServer>',
    '  </location>',
  ]);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<configuration>',
    '  <system.webServer>',
    '    <staticContent>',
    '      <clientCache cacheControlMode="DisableCache" />',
    ...types,
    '    </staticContent>',
    '    <httpProtocol>',
    '      <customHeaders>',
    '        <remove name="X-Content-Type-Options" />',
    '        <add name="X-Content-Type-Options" value="nosniff" />',
    '        <remove name="X-Frame-Options" />',
    '      </customHeaders>',
    '    </httpProtocol>',
    '  </system.webServer>',
    ...cached,
    '</configuration>',
    '',
  ].join('\r\n');
}

/** nginx: a piece for the server block that already has the certificate. */
export function nginxConfig(siteUrl: string): string {
  const { pathname } = new URL(siteUrl);
  const path = pathname === '/' ? '/' : `${decodeURI(pathname).replace(/["\\]/g, '\\$&')}/`;
  return `# 放进已配好 HTTPS 证书的 server { } 里；把 /srv/jxmb/site/ 换成 site 文件夹的实际位置（末尾的斜杠要保留）。
location ^~ "${path}" {
    alias /srv/jxmb/site/;
    charset utf-8;
    types {
        text/html html;
        text/javascript js;
        application/json json;
        image/png png;
        text/plain txt;
        text/xml xml;
        application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx;
    }
    gzip on;
    gzip_types text/javascript application/json text/xml;
    # 每次都向服务器核对，更新后立即生效
    add_header Cache-Control "no-cache";
    add_header X-Content-Type-Options "nosniff";
    # 名称里带指纹的脚本内容不会变，可以长期缓存
    location ~ "\\.[0-9a-f]{8}\\.js$" {
        add_header Cache-Control "public, max-age=${HALF_A_YEAR * 86_400}, immutable";
        add_header X-Content-Type-Options "nosniff";
    }
}
`;
}
