import { zipOf } from './files';
import { relations } from './package';

/** A workbook file with a part of every kind that forms come with, written as Excel does. */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

const KINDS = 'application/vnd.openxmlformats-officedocument';
const TYPES: readonly (readonly [part: string, type: string])[] = [
  ['/xl/workbook.xml', `${KINDS}.spreadsheetml.sheet.main+xml`],
  ['/xl/worksheets/sheet1.xml', `${KINDS}.spreadsheetml.worksheet+xml`],
  ['/xl/worksheets/sheet2.xml', `${KINDS}.spreadsheetml.worksheet+xml`],
  ['/xl/styles.xml', `${KINDS}.spreadsheetml.styles+xml`],
  ['/xl/sharedStrings.xml', `${KINDS}.spreadsheetml.sharedStrings+xml`],
  ['/xl/calcChain.xml', `${KINDS}.spreadsheetml.calcChain+xml`],
  ['/xl/comments1.xml', `${KINDS}.spreadsheetml.comments+xml`],
  ['/xl/threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml'],
  ['/xl/tables/table1.xml', `${KINDS}.spreadsheetml.table+xml`],
  ['/xl/drawings/drawing1.xml', `${KINDS}.drawing+xml`],
  ['/xl/charts/chart1.xml', `${KINDS}.drawingml.chart+xml`],
];

const WORKBOOK = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr defaultThemeVersion="124226"/><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="目标表" sheetId="1" r:id="rId1"/><sheet name="汇 总" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">目标表!$A$1:$E$12</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">目标表!$1:$2</definedName><definedName name="合计">目标表!$D$9</definedName></definedNames><calcPr calcId="191029"/></workbook>`;

const TEXTS = `<sst xmlns="${MAIN}" count="9" uniqueCount="6"><si><t>项目支出绩效目标表</t></si><si><t>三级指标</t></si><si><t>指标值</t></si><si><r><t>培训</t></r><r><rPr><b/><sz val="14"/></rPr><t xml:space="preserve"> 人次</t></r></si><si><t>≥100_x000D_</t></si><si><t>金额</t></si></sst>`;

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.00&quot;万元&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="16"/><name val="黑体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/><xf borderId="1" applyBorder="1"/><xf numFmtId="176" fillId="2" borderId="1"/></cellXfs></styleSheet>`;

const ROWS = [
  '<row r="1" spans="1:5" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c></row>',
  '<row r="2" spans="1:5"><c r="A2" s="2" t="s"><v>1</v></c><c r="B2" s="2" t="s"><v>2</v></c><c r="D2" s="2" t="s"><v>5</v></c></row>',
  ...[3, 4, 5, 6, 7, 8].map(
    (row) =>
      `<row r="${row}" spans="1:5"><c r="A${row}" s="2" t="s"><v>3</v></c><c r="B${row}" s="2" t="s"><v>4</v></c><c r="C${row}" s="2"/><c r="D${row}" s="3"><v>${row}</v></c><c r="E${row}">${row === 3 ? '<f t="shared" ref="E3:E8" si="0">D3*2</f>' : '<f t="shared" si="0"/>'}<v>${row * 2}</v></c></row>`,
  ),
  '<row r="9" spans="1:5"><c r="D9" s="3"><f>SUM(D3:D8)</f><v>33</v></c><c r="E9"><f>合计*2</f><v>66</v></c></row>',
  '<row r="12" hidden="1"><c r="A12" t="inlineStr"><is><t>填表说明</t></is></c></row>',
].join('');

/** The first sheet's part. */
const SHEET = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14="${X14}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:E12"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A5" sqref="A5"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="20" customWidth="1"/></cols><sheetData>${ROWS}</sheetData><sheetProtection sheet="1" password="CC1A"/><protectedRanges><protectedRange sqref="B3:B8" name="可填"/></protectedRanges><autoFilter ref="A2:D8"/><mergeCells count="2"><mergeCell ref="A1:E1"/><mergeCell ref="A7:A8"/></mergeCells><conditionalFormatting sqref="D3:D8"><cfRule type="expression" dxfId="0" priority="1"><formula>$D3&gt;$D$9</formula></cfRule></conditionalFormatting><dataValidations count="2"><dataValidation type="list" allowBlank="1" sqref="B3:B8"><formula1>$A$12:$A$12</formula1></dataValidation><dataValidation type="decimal" sqref="D6 D8"><formula1>0</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A5" r:id="rId1"/><hyperlink ref="A8" location="'汇 总'!A1"/></hyperlinks><printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId2"/><headerFooter><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="6" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="B3:B8" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId3"/><legacyDrawing r:id="rId4"/><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="expression" priority="2" id="{1}"><xm:f>$D3&lt;$D$3</xm:f></x14:cfRule><xm:sqref>D3:D8</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>`;

const OTHER_SHEET = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData><row r="1"><c r="A1"><f>目标表!D9+目标表!$D$3</f><v>36</v></c><c r="B1"><f>1+1</f><v>2</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>项</t></is></c><c r="B3" t="inlineStr"><is><t>数</t></is></c></row><row r="4"><c r="A4" t="inlineStr"><is><t>甲</t></is></c><c r="B4"><v>1</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`;

const COMMENTS = `<comments xmlns="${MAIN}"><authors><author>张</author></authors><commentList><comment ref="B4" authorId="0"><text><r><t>请核对</t></r></text></comment><comment ref="D9" authorId="0"><text><t>合计</t></text></comment></commentList></comments>`;

const THREADS = `<ThreadedComments xmlns="${THREADED}"><threadedComment ref="D9" dT="2024-03-04T01:02:03.00" personId="{2}" id="{3}"><text>合计</text></threadedComment></ThreadedComments>`;

const shape = (row: number, column: number): string =>
  `<v:shape id="_x0000_s${row}" type="#_x0000_t202"><v:textbox><div style='text-align:left'></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>\n ${column + 1}, 15, ${row}, 2, ${column + 3}, 31, ${row + 4}, 1</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
const VML = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202"/>${shape(3, 1)}${shape(8, 3)}</xml>`;

const corner = (name: string, row: number): string =>
  `<xdr:${name}><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>100</xdr:rowOff></xdr:${name}>`;
const DRAWING = `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}"><xdr:twoCellAnchor editAs="oneCell">${corner('from', 1)}${corner('to', 6)}<xdr:pic><xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId1"/></xdr:blipFill></xdr:pic><xdr:clientData/></xdr:twoCellAnchor><xdr:twoCellAnchor>${corner('from', 6)}${corner('to', 20)}<xdr:graphicFrame><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${OFFICE}" r:id="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const CHART = `<c:chartSpace xmlns:c="${C}"><c:chart><c:plotArea><c:barChart><c:ser><c:val><c:numRef><c:f>目标表!$D$3:$D$8</c:f><c:numCache><c:ptCount val="6"/></c:numCache></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`;

const TABLE = `<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A3:B4"><autoFilter ref="A3:B4"/><tableColumns count="2"><tableColumn id="1" name="项"/><tableColumn id="2" name="数"/></tableColumns></table>`;

const CHAIN = `<calcChain xmlns="${MAIN}">${['E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'D9', 'E9'].map((cell) => `<c r="${cell}" i="1"/>`).join('')}<c r="A1" i="2"/><c r="B1" i="2"/></calcChain>`;

const PARTS: Readonly<Record<string, string | Uint8Array>> = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="${KINDS}.vmlDrawing"/><Default Extension="bin" ContentType="${KINDS}.spreadsheetml.printerSettings"/>${TYPES.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('')}</Types>`,
  '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': WORKBOOK,
  'xl/_rels/workbook.xml.rels': relations(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
    ['rId3', 'styles', 'styles.xml'],
    ['rId4', 'sharedStrings', 'sharedStrings.xml'],
    ['rId5', 'calcChain', 'calcChain.xml'],
    ['rId6', 'customXml', '../customXml/item1.xml'],
  ),
  'xl/worksheets/sheet1.xml': SHEET,
  'xl/worksheets/_rels/sheet1.xml.rels': relations(
    ['rId1', 'hyperlink', 'https://www.example.com/" TargetMode="External'],
    ['rId2', 'printerSettings', '../printerSettings/printerSettings1.bin'],
    ['rId3', 'drawing', '../drawings/drawing1.xml'],
    ['rId4', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId5', 'comments', '../comments1.xml'],
    ['rId6', 'threadedComment', '../threadedComments/threadedComment1.xml'],
  ),
  'xl/worksheets/sheet2.xml': OTHER_SHEET,
  'xl/worksheets/_rels/sheet2.xml.rels': relations(['rId1', 'table', '../tables/table1.xml']),
  'xl/tables/table1.xml': TABLE,
  'xl/styles.xml': STYLES,
  'xl/sharedStrings.xml': TEXTS,
  'xl/calcChain.xml': CHAIN,
  'xl/comments1.xml': COMMENTS,
  'xl/threadedComments/threadedComment1.xml': THREADS,
  'xl/drawings/vmlDrawing1.vml': VML,
  'xl/drawings/drawing1.xml': DRAWING,
  'xl/drawings/_rels/drawing1.xml.rels': relations(
    ['rId1', 'image', '../media/image1.png'],
    ['rId2', 'chart', '../charts/chart1.xml'],
  ),
  'xl/charts/chart1.xml': CHART,
  'xl/media/image1.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47]),
  'xl/printerSettings/printerSettings1.bin': Uint8Array.from([1, 2, 3]),
  'customXml/item1.xml': '<ignored xmlns="urn:own">指标值</ignored>',
};

function whole(content: string | Uint8Array): string | Uint8Array {
  return typeof content === 'string' ? HEAD + content : content;
}

/** Its bytes. @param others parts that are different, or more of them */
export function workbookWithEverything(others: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const all = { ...PARTS, ...others };
  return zipOf(Object.entries(all).map(([name, content]) => ({ name, content: whole(content) })));
}

/** One of its parts as it is written. */
export function partOfEverything(name: string): string {
  return String(PARTS[name]);
}
