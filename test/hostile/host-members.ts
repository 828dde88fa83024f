import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A member that the embedded host answers, as its tables list it. */
export interface HostMember {
  /** "Range.copyFrom" */
  readonly member: string;
  /** The n of the ExcelApi 1.n from which on the host answers it; null where the table says nothing. */
  readonly since: number | null;
  /** The n that Microsoft's typings give it; null where they know no such member. */
  readonly minor: number | null;
}

const ROOT = path.join(__dirname, '../..');
const OBJECTS = path.join(ROOT, 'src/workbench/host/objects');
const KINDS = ['properties', 'navigation', 'objectMethods', 'methods'];

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
}

/** The n of "[Api set: ExcelApi 1.n]" by type and member, the lowest of its overloads; a type's own under its name. */
function versionsInTypings(): Map<string, number> {
  const versions = new Map<string, number>();
  const note = (name: string, node: ts.Node): void => {
    const found = /\[Api set: ExcelApi 1\.(\d+)/.exec(node.getFullText().slice(0, node.getLeadingTriviaWidth()));
    if (found) versions.set(name, Math.min(Number(found[1]), versions.get(name) ?? Infinity));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isModuleDeclaration(node)) node.body?.forEachChild(visit);
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const type = node.name.text;
    note(type, node);
    for (const member of node.members) if (member.name) note(`${type}.${member.name.getText()}`, member);
  };
  parse(path.join(ROOT, 'node_modules/@types/office-js/index.d.ts')).forEachChild(visit);
  return versions;
}

/** The object literals of a file: those that say their `typeName`, and those that are named by a constant. */
function literals(file: ts.SourceFile): { tables: ts.ObjectLiteralExpression[]; named: Map<string, ts.Expression> } {
  const tables: ts.ObjectLiteralExpression[] = [];
  const named = new Map<string, ts.Expression>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      named.set(node.name.text, node.initializer);
    }
    if (ts.isObjectLiteralExpression(node) && propertyOf(node, 'typeName')) tables.push(node);
    node.forEachChild(visit);
  };
  visit(file);
  return { tables, named };
}

function propertyOf(literal: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const found = literal.properties.find((property) => property.name?.getText() === name);
  return found && ts.isPropertyAssignment(found) ? found.initializer : undefined;
}

function keysOf(expression: ts.Expression | undefined, named: ReadonlyMap<string, ts.Expression>): string[] {
  if (!expression) return [];
  if (ts.isIdentifier(expression)) return keysOf(named.get(expression.text), named);
  if (!ts.isObjectLiteralExpression(expression)) return [];
  return expression.properties.flatMap((property) => {
    if (ts.isSpreadAssignment(property)) return keysOf(property.expression, named);
    return property.name ? [property.name.getText().replaceAll("'", '')] : [];
  });
}

/** Everything that the embedded host answers, but for what the library asks for itself (_KeepReference …). */
export function hostMembers(): HostMember[] {
  const versions = versionsInTypings();
  return readdirSync(OBJECTS).flatMap((name) => {
    const { tables, named } = literals(parse(path.join(OBJECTS, name)));
    return tables.flatMap((table) => {
      const type = propertyOf(table, 'typeName')?.getText().replaceAll("'", '') ?? '';
      const since = propertyOf(table, 'since');
      const sinceOf = (key: string): number | null => {
        const value = since && ts.isObjectLiteralExpression(since) ? propertyOf(since, key) : undefined;
        return value ? Number(value.getText()) : null;
      };
      return KINDS.flatMap((kind) => keysOf(propertyOf(table, kind), named))
        .filter((key) => !key.startsWith('_'))
        .map((key): HostMember => {
          const member = `${type}.${key.charAt(0).toLowerCase()}${key.slice(1)}`;
          return { member, since: sinceOf(key), minor: versions.get(member) ?? null };
        });
    });
  });
}
