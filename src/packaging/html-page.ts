const STYLE = `
  @page { size: A4; margin: 14mm 15mm; }
  body { max-width: 46em; margin: 1.5em auto; padding: 0 1em; font: 15px/1.6 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif; color: #222; }
  h1 { font-size: 1.5em; margin: 0 0 0.4em; }
  h2 { font-size: 1.15em; margin: 1.3em 0 0.3em; padding-bottom: 0.15em; border-bottom: 1px solid #bbb; }
  h3 { font-size: 1em; margin: 1em 0 0.2em; }
  p, ol, ul { margin: 0.4em 0; }
  li { margin: 0.2em 0; }
  code, pre { font: 0.9em/1.5 Consolas, Menlo, 'Noto Sans Mono CJK SC', monospace; background: #f2f2f2; }
  code { padding: 0.1em 0.3em; overflow-wrap: anywhere; }
  pre { padding: 0.6em 0.8em; overflow-x: auto; white-space: pre-wrap; }
  table { border-collapse: collapse; width: 100%; margin: 0.5em 0; }
  th, td { border: 1px solid #bbb; padding: 0.3em 0.6em; text-align: left; vertical-align: top; }
  th { background: #f2f2f2; }
  .note { background: #fff6dd; border-left: 4px solid #d29200; padding: 0.4em 0.8em; }
  @media print { body { margin: 0; padding: 0; max-width: none; font-size: 10pt; line-height: 1.4; } h2 { margin-top: 0.9em; } li { margin: 0.1em 0; } }
`;

/** A text as it has to stand in HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/**
 * A page for reading and printing, complete in one file.
 *
 * @param body HTML
 */
export function htmlPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
${body.trim()}
</body>
</html>
`;
}
