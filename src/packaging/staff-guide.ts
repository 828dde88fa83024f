import { escapeHtml, htmlPage } from './html-page';
import type { PackageFacts } from './package-facts';

/** One page for those who fill in tables. */
export function staffGuide({ url, version }: PackageFacts): string {
  return htmlPage(
    '绩效目标表检查 使用说明',
    `
<p>报送绩效目标表之前，先用它在 Excel 里查一遍：列出财政部门可能退回的问题，点一下就到那个单元格。<strong>检查在本机进行，表格内容不会上传。</strong>需要 Excel 2019 或更新的版本、Microsoft 365 或 Excel 网页版。</p>

<h2>第一次使用：添加一次</h2>
<ol>
  <li>双击管理员发来的 <code>trust-share.reg</code>，选“是”（双击前先保存并关闭所有 Excel、Word 窗口；管理员已统一设置的，跳过这一步）。</li>
  <li>打开 Excel，点“开始”选项卡的<strong>加载项 → 更多加载项</strong>（Excel 2019、2021：“插入”选项卡的<strong>我的加载项</strong>）。</li>
  <li>点窗口上方的<strong>共享文件夹</strong>，选“绩效目标表检查”，点“添加”。以后“开始”选项卡上就有“检查本表”和“插入标准指标”两个按钮。</li>
</ol>

<h2>检查一张表</h2>
<ol>
  <li>打开要报送的绩效目标表，切换到那张工作表。</li>
  <li>点“开始”选项卡的<strong>检查本表</strong>，右侧列出发现的问题。</li>
  <li>点一条问题，Excel 选中对应的单元格；直接在表里改，或者采用窗格里给出的改法。改完自动复查，改好的问题会消失。</li>
</ol>
<table>
  <tr><th style="width:5em">级别</th><th>意思</th></tr>
  <tr><td><strong>必改</strong></td><td>财政部门一般会退回，报送前应全部改完</td></tr>
  <tr><td><strong>建议改</strong></td><td>审核人很可能提出意见，改了更稳妥</td></tr>
  <tr><td><strong>提示</strong></td><td>可以写得更规范；确有理由的，可以不改</td></tr>
</table>
<p>先看一眼窗格里识别出的表头、年度和指标数是否正确；识别不对的可以更正。判断不适合本单位的，可以把那一条忽略。检查不会自动改动表格：每一处修改都要您点一下才做，也都可以撤销。</p>

<h2>插入标准指标、新建标准表</h2>
<ol>
  <li>在表中选中要放指标的那一行，点“开始”选项卡的<strong>插入标准指标</strong>，右侧打开“标准表述”。</li>
  <li>输入词语或拼音首字母（如 yjyl）查找，点开一条，看清要写入哪些单元格，再点“插入”。表格的边框、合并单元格随之延伸。</li>
  <li>按窗格的提示，逐处补填指标值和“____”处的内容。不要了，点“撤销”。</li>
</ol>
<p>还没有表格的，在“标准表述”里点<strong>新建标准表</strong>，选一种表样和年度，会新增一张工作表，表头、合并单元格和下拉选项都已设好。</p>

<h2>没有 Excel，或使用 WPS 表格</h2>
<p>WPS 表格不能安装本加载项。请把表另存为 .xlsx，用新版 Edge 或 Chrome 浏览器打开 <code>${escapeHtml(`${url}/workbench.html`)}</code>，点“打开…”选择文件，再点“检查本表”。文件只在浏览器里打开，不会上传；改好后点“保存”存回电脑。</p>

<h2>遇到问题</h2>
<table>
  <tr><th style="width:15em">现象</th><th>怎么办</th></tr>
  <tr><td>没有找到绩效目标表</td><td>切换到填表的那张工作表；确认表头写有“三级指标”（或“指标名称”）和“指标值”</td></tr>
  <tr><td>提示正在编辑单元格</td><td>按 Enter 或 Esc 结束编辑，再点一次</td></tr>
  <tr><td>提示工作表受保护</td><td>在“审阅”选项卡撤销工作表保护，改完再保护</td></tr>
  <tr><td>窗格空白、打不开，或提示证书问题</td><td>关闭窗格再打开；仍不行请告诉管理员窗格里的提示</td></tr>
</table>
<p>检查结果供参考，能否通过以财政部门审核意见为准。版本 ${escapeHtml(version)}。</p>
`,
  );
}
