import { escapeHtml, htmlPage } from './html-page';
import { OFFICE_SOURCES, type PackageFacts } from './package-facts';

/** The steps for the network administrator: site, catalogue, other ways, upkeep. */
export function adminNote(facts: PackageFacts): string {
  const { url, share, office, version } = facts;
  const [site, folder, host] = [escapeHtml(url), escapeHtml(share), escapeHtml(new URL(url).hostname)];
  const warning = facts.shareGiven
    ? ''
    : `<p class="note">打包时没有指定共享文件夹，<code>trust-share.reg</code> 里暂写 <code>${folder}</code>。用别的文件夹时，请用记事本改 <code>Url</code> 一行（每个 <code>\\</code> 写成 <code>\\\\</code>），或打包时加 <code>--share</code>。</p>`;
  return htmlPage(
    '绩效目标表检查 安装说明（网络管理员）',
    `
<p>版本 ${escapeHtml(version)}，网址 <code>${site}</code>。这是一个 Excel 加载项：由一个<strong>静态网站</strong>（网页和脚本，没有后台程序和数据库）和一个<strong>清单文件</strong>（告诉 Excel 网站在哪里）组成。表格内容只在填表人的电脑上处理，服务器只发送文件，收不到任何表格内容。</p>

<h2>压缩包里有什么</h2>
<table>
  <tr><td><code>site/</code></td><td>网站，放到 Web 服务器上；内有 IIS 用的 <code>web.config</code></td></tr>
  <tr><td><code>manifest.xml</code></td><td>清单，放到共享文件夹（已写好上面的网址）</td></tr>
  <tr><td><code>trust-share.reg</code>、<code>untrust-share.reg</code></td><td>让 Office 信任（不再信任）共享文件夹</td></tr>
  <tr><td><code>nginx.conf.txt</code></td><td>nginx 的配置片段</td></tr>
  <tr><td><code>使用说明.html</code></td><td>发给填表人的一页说明</td></tr>
  <tr><td><code>LICENSE.txt</code>、<code>third-party-licences.txt</code></td><td>许可</td></tr>
</table>

<h2>一、放置网站</h2>
<ol>
  <li>把 <code>site</code> 文件夹里的全部内容放到服务器上，使 <code>${site}/taskpane.html</code> 能打开。</li>
  <li><strong>必须是 HTTPS</strong>，而且证书要被每台电脑信任：证书里的名称要与 <code>${host}</code> 一致、在有效期内。单位自建 CA 的，用组策略把根证书发到“受信任的根证书颁发机构”（计算机配置 → 策略 → Windows 设置 → 安全设置 → 公钥策略）。证书有警告时，Excel 的窗格打不开。</li>
  <li>IIS：新建虚拟目录或站点指向 <code>site</code>，启用“静态内容”；<code>web.config</code> 已设好文件类型（MIME）和缓存。不要给它加登录验证。</li>
  <li>nginx：见 <code>nginx.conf.txt</code>。其他服务器：<code>.js</code> 按 <code>text/javascript</code>、<code>.html</code> 按 <code>text/html; charset=utf-8</code> 发送；网页和清单不长期缓存（<code>Cache-Control: no-cache</code>），名称带 8 位指纹的 <code>.js</code> 可长期缓存；不要加 <code>X-Frame-Options</code>（Excel 网页版要在框架里打开它）。</li>
  <li>Office 脚本（office.js）的来源：${escapeHtml(OFFICE_SOURCES[office])}。${localNote(facts)}</li>
  <li>检验：在一台普通电脑上用 Edge 打开 <code>${site}/workbench.html</code>，没有证书警告；选一个示例，点“检查本表”，能列出问题，网站就放好了。（<code>taskpane.html</code> 要在 Excel 里才能用，直接打开只显示一段说明。）</li>
</ol>

<h2>二、Windows：共享文件夹目录</h2>
<ol>
  <li>建一个共享文件夹（<code>${folder}</code>），填表人有读取权限即可，只有管理员能写入；把 <code>manifest.xml</code> 复制进去。</li>
  <li>让每台电脑信任它：关闭所有 Office 程序，双击 <code>trust-share.reg</code>；或在登录脚本、组策略里执行 <code>reg import trust-share.reg</code>（写在当前用户下，不需要管理员权限）。也可以手工添加：文件 → 选项 → 信任中心 → 信任中心设置 → 受信任的加载项目录，“目录 URL”填 <code>${folder}</code>，点“添加目录”，勾选“在菜单中显示”。</li>
  <li>重新打开 Excel：开始 → 加载项 → 更多加载项（Excel 2019、2021：插入 → 我的加载项）→ <strong>共享文件夹</strong> → 绩效目标表检查 → 添加。每人添加一次。</li>
</ol>
${warning}
<p class="note">已经设有受信任目录的电脑，不必再加一个：把 <code>manifest.xml</code> 放进原来的共享文件夹即可。微软把共享文件夹列为试用途径，不承诺用于正式部署；有 Microsoft 365 的单位，请用下面的“集成应用”。</p>

<h2>三、其他途径</h2>
<h3>Mac</h3>
<p>每台 Mac 在“终端”里执行（先把 <code>manifest.xml</code> 放到“下载”文件夹），然后重新打开 Excel：</p>
<pre>mkdir -p ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef
cp ~/Downloads/manifest.xml ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/</pre>
<p>Excel 的“加载项”（或“插入 → 我的加载项”右侧的小箭头）里列有“开发人员加载项”，选“绩效目标表检查”。</p>
<h3>Excel 网页版</h3>
<p>开始 → 加载项 → 更多加载项 → 我的加载项 → 管理我的加载项 → <strong>上传我的加载项</strong>，选 <code>manifest.xml</code>。只对这个人、这个浏览器有效。</p>
<h3>Microsoft 365 管理中心</h3>
<p>设置 → 集成应用 → 上传自定义应用 → Office 加载项，上传 <code>manifest.xml</code>，选择用户。Windows、Mac、网页版都会自动出现按钮，无需逐台设置。</p>

<h2>四、更新和卸载</h2>
<ul>
  <li>更新：用新的 <code>site</code> 覆盖旧的，再用新的 <code>manifest.xml</code> 换掉共享文件夹里的。填表人关闭窗格再打开，就是新版本。功能区按钮有变化时，各人要重新添加一次；按钮没有更新的，关闭 Office 后清空 <code>%LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef</code>。</li>
  <li>卸载：从共享文件夹删去 <code>manifest.xml</code>，各电脑双击 <code>untrust-share.reg</code>，按上一条清空缓存；Mac 删去 <code>wef</code> 文件夹里的 <code>manifest.xml</code>。</li>
</ul>

<h2>五、查找原因</h2>
<table>
  <tr><th>现象</th><th>多半是</th></tr>
  <tr><td>“加载项”里没有“共享文件夹”</td><td><code>.reg</code> 没有导入这个用户；导入时 Excel 开着；共享文件夹写成了盘符路径</td></tr>
  <tr><td>列表里没有本加载项</td><td>没有权限读共享文件夹；<code>manifest.xml</code> 不在第一层</td></tr>
  <tr><td>窗格提示无法打开，或内容为空</td><td>证书不受信任；服务器不可达；<code>.js</code> 返回 404 或类型不对</td></tr>
  <tr><td>提示 Office 组件没有加载成功</td><td>office.js 的地址不能访问（见“一”第 5 条）</td></tr>
  <tr><td>提示版本太旧</td><td>Excel 2016 或更早，或用 IE 内核的窗格：升级 Office，或安装 WebView2 运行时</td></tr>
  <tr><td>电脑用的是 WPS 表格</td><td>WPS 不支持 Office 加载项：请用浏览器打开 <code>${site}/workbench.html</code></td></tr>
</table>
`,
  );
}

function localNote({ office }: PackageFacts): string {
  if (office !== 'local') return '打不开时窗格会提示 Office 组件没有加载成功。';
  return '微软把自备副本定位为内网和试用；电脑能上外网的单位，可在打包时用 <code>--office cdn</code>（世纪互联版 Microsoft 365 用 <code>--office 21vianet</code>）。';
}
