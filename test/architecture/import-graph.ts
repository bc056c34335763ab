import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

export interface Import {
  /** The importing file, relative to src. */
  readonly from: string;
  /** The imported file relative to src, or the name of a package. */
  readonly to: string;
  /** True when only types are imported, so that nothing is loaded at run time. */
  readonly typeOnly: boolean;
}

/** Every TypeScript file of src, relative to it. */
export const files: readonly string[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .sort();

export const source = (path: string): string => readFileSync(`src/${path}`, 'utf8');

const isLocal = ({ to }: Import): boolean => to.endsWith('.ts');

const targetOf = (from: string, specifier: string): string =>
  specifier.startsWith('.') ? join(dirname(from), specifier).replace(/\.js$/, '.ts') : specifier;

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { namedBindings } = clause;
  const onlyNamed = !clause.name && namedBindings !== undefined && ts.isNamedImports(namedBindings);
  return onlyNamed && namedBindings.elements.every((element) => element.isTypeOnly);
}

/** Imports and re-exports of a file, and the modules it loads when it needs them. */
function importsOf(from: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (specifier && ts.isStringLiteral(specifier)) found.push({ from, to: targetOf(from, specifier.text), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
      return add(node.moduleSpecifier, isTypeOnly(node));
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(from, source(from), ts.ScriptTarget.ESNext));
  return found;
}

export const allImports: readonly Import[] = files.flatMap(importsOf);

/** Imports of one file of src by another. */
export const imports: readonly Import[] = allImports.filter(isLocal);

/** The names reached from each name, without itself. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** The graph of files, or of what `nameOf` makes of them, such as their folders. */
export function graphOf(edges: readonly Import[], nameOf = (path: string): string => path): Graph {
  const graph = new Map<string, Set<string>>();
  for (const { from, to } of edges) {
    const [source, target] = [nameOf(from), nameOf(to)];
    if (source !== target) graph.set(source, (graph.get(source) ?? new Set()).add(target));
  }
  return graph;
}

/** Strongly connected components of more than one name (Tarjan): each is at least one circle. */
export function circlesOf(graph: Graph): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (name: string): number => {
    const own = index.size;
    index.set(name, own);
    low.set(name, own);
    stack.push(name);
    for (const next of graph.get(name) ?? []) {
      const reached = index.has(next) ? (stack.includes(next) ? index.get(next)! : own) : visit(next);
      low.set(name, Math.min(low.get(name)!, reached));
    }
    if (low.get(name) === own) {
      const circle = stack.splice(stack.indexOf(name));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return low.get(name)!;
  };
  for (const name of graph.keys()) if (!index.has(name)) visit(name);
  return circles;
}

/** Everything that is loaded, directly or not, when a file is. */
export function loadedBy(file: string, edges: readonly Import[]): Set<string> {
  const graph = graphOf(edges.filter(({ typeOnly }) => !typeOnly));
  const reached = new Set<string>();
  const visit = (name: string): void => {
    for (const next of graph.get(name) ?? []) if (!reached.has(next) && reached.add(next)) visit(next);
  };
  visit(file);
  return reached;
}
