import path from 'node:path';
import ts from 'typescript';

/** A member of Excel's JavaScript interface that some code uses. */
export interface ApiUse {
  /** "Range.getMergedAreasOrNullObject" */
  readonly member: string;
  /** The minor version of ExcelApi 1.x that brought it. */
  readonly minor: number;
  /** File and line. */
  readonly places: readonly string[];
}

const ROOT = path.join(__dirname, '../..');

function openProgram(files: readonly string[]): ts.Program {
  const { config } = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), (name) => ts.sys.readFile(name));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  return ts.createProgram([...files], { ...options, types: ['office-js', 'node'] });
}

/** "[Api set: ExcelApi 1.13]" in the remarks of a declaration; an earlier "ExcelApiOnline" does not count. */
function setOf(declaration: ts.Declaration): number | null {
  const remark = /\[Api set: ExcelApi 1\.(\d+)/.exec(
    declaration.getFullText().slice(0, declaration.getLeadingTriviaWidth()),
  );
  return remark ? Number(remark[1]) : null;
}

function isExcel(declaration: ts.Declaration): boolean {
  return declaration.getSourceFile().fileName.includes('@types/office-js');
}

/** The first version that has a member, among its overloads; null for what is not Excel's. */
function versionOf(symbol: ts.Symbol): number | null {
  const sets = (symbol.declarations ?? []).filter(isExcel).flatMap((declaration) => setOf(declaration) ?? []);
  return sets.length > 0 ? Math.min(...sets) : null;
}

function nameOf(symbol: ts.Symbol): string {
  const owner = symbol.declarations?.[0]?.parent;
  const ownerName = owner && 'name' in owner ? (owner.name as ts.Identifier | undefined)?.text : undefined;
  return ownerName ? `${ownerName}.${symbol.name}` : symbol.name;
}

/** Follows "areas/items/rowIndex" from a type to the properties that it loads. */
function* loadedProperties(checker: ts.TypeChecker, type: ts.Type, load: string): Generator<ts.Symbol> {
  let current = type;
  for (const step of load.trim().split('/')) {
    const isItem = step === 'items';
    const property = current.getProperty(step);
    if (!property) return;
    yield property;
    const found = checker.getTypeOfSymbol(property);
    const [item] = isItem ? checker.getTypeArguments(found as ts.TypeReference) : [];
    current = checker.getNonNullableType(item ?? found);
  }
}

/** Members named in the code, and those named in the texts of `load()`. */
function* usedSymbols(checker: ts.TypeChecker, file: ts.SourceFile): Generator<[ts.Symbol, ts.Node]> {
  const open: ts.Node[] = [file];
  for (let node = open.pop(); node; node = open.pop()) {
    open.push(...node.getChildren(file));
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      if (symbol) yield [symbol, node];
      // ({ triggerSource }) names the property of what is taken apart
      if (ts.isBindingElement(node.parent) && ts.isObjectBindingPattern(node.parent.parent)) {
        const property = checker
          .getTypeAtLocation(node.parent.parent)
          .getProperty((node.parent.propertyName ?? node).getText());
        if (property) yield [property, node];
      }
    }
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) continue;
    const [argument] = node.arguments;
    if (node.expression.name.text !== 'load' || !argument || !ts.isStringLiteralLike(argument)) continue;
    const type = checker.getNonNullableType(checker.getTypeAtLocation(node.expression.expression));
    for (const load of argument.text.split(',')) {
      for (const property of loadedProperties(checker, type, load)) yield [property, argument];
    }
  }
}

/** Every member of Excel's interface that the files use, with the requirement set that Microsoft's typings give it. */
export function apiUses(files: readonly string[]): ApiUse[] {
  const program = openProgram(files);
  const checker = program.getTypeChecker();
  const uses = new Map<string, { minor: number; places: string[] }>();
  for (const name of files) {
    const file = program.getSourceFile(name);
    if (!file) throw new Error(`${name} is not there`);
    for (const [symbol, node] of usedSymbols(checker, file)) {
      const minor = versionOf(symbol);
      if (minor === null) continue;
      const use = uses.get(nameOf(symbol)) ?? { minor, places: [] };
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      use.places.push(`${path.relative(ROOT, name).split(path.sep).join('/')}:${line + 1}`);
      uses.set(nameOf(symbol), use);
    }
  }
  return [...uses].map(([member, use]) => ({ member, ...use })).sort((a, b) => (a.member < b.member ? -1 : 1));
}
