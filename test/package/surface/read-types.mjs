// Reads the types that the package promises: those that its entries export, and all types that these name.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = new URL('../../../', import.meta.url);
const built = fileURLToPath(new URL('dist/types/', root));
const { exports: entries } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

const printer = ts.createPrinter({ removeComments: true });

/** A node as it is written, on one line and without comments. */
const textOf = (node) =>
  printer
    .printNode(ts.EmitHint.Unspecified, node, node.getSourceFile())
    .replace(/^export (declare )?|^declare /, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The lines for a declaration: one for each member of an interface, so that a difference is short. */
function linesOf(declaration) {
  // The members of elements are for our own code.
  if (ts.isClassDeclaration(declaration)) return [`class ${declaration.name.text}`];
  if (!ts.isInterfaceDeclaration(declaration)) return [textOf(declaration)];
  const { name, typeParameters = [], heritageClauses = [], members } = declaration;
  const parameters = typeParameters.length > 0 ? `<${typeParameters.map(textOf).join(', ')}>` : '';
  const head = [`interface ${name.text}${parameters}`, ...heritageClauses.map(textOf)].join(' ');
  return [head, ...members.map((member) => `${name.text}.${textOf(member)}`)];
}

/** The lines for what is added to the types of a page, or of a framework: `window.askFirst`. */
function linesOfAddition(node, place = '') {
  if (ts.isModuleDeclaration(node))
    return node.body.statements.flatMap((one) =>
      linesOfAddition(one, `${place}${node.name.text} `),
    );
  // Only the members of such an interface are ours, and not the interface itself.
  return linesOf(node)
    .filter((line) => !/^interface [\w<>]+$/.test(line))
    .map((line) => place + line);
}

/**
 * @returns {{entries: string[], types: string[]}} what each entry exports, and the declarations of these
 *   exports, with the declarations that they name
 */
export function readTypes() {
  const files = Object.entries(entries)
    .filter(([, target]) => target.types)
    .map(([path, { types }]) => [path, fileURLToPath(new URL(types, root))]);
  const program = ts.createProgram(
    files.map(([, file]) => file),
    { moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ESNext, types: [] },
  );
  const checker = program.getTypeChecker();
  const resolve = (symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

  const reached = new Set();
  function reach(symbol) {
    for (const declaration of resolve(symbol).declarations ?? []) {
      // Type parameters and members are a part of their declaration. Additions are listed apart.
      const isOnItsOwn =
        (ts.isSourceFile(declaration.parent) && !ts.isModuleDeclaration(declaration)) ||
        ts.isVariableDeclaration(declaration);
      const isOurs = declaration.getSourceFile().fileName.startsWith(built);
      if (!isOurs || !isOnItsOwn || reached.has(declaration)) continue;
      reached.add(declaration);
      if (!ts.isClassDeclaration(declaration)) reachNamed(declaration);
    }
  }
  /** Reaches all that a node names. */
  function reachNamed(node) {
    ts.forEachChild(node, (child) => {
      const symbol = ts.isIdentifier(child) && checker.getSymbolAtLocation(child);
      if (symbol) reach(symbol);
      reachNamed(child);
    });
  }

  const exported = files.map(([path, file]) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file));
    const symbols = checker.getExportsOfModule(module);
    symbols.forEach(reach);
    const names = symbols.map(({ name }) => name).sort();
    return `${path.replace('.', 'ask-first')} exports ${names.join(', ') || 'types alone'}`;
  });
  const additions = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(built))
    .flatMap(({ statements }) => statements.filter(ts.isModuleDeclaration));
  additions.forEach(reachNamed);
  const added = additions.flatMap((module) => linesOfAddition(module));
  return { entries: exported, types: [...[...reached].flatMap(linesOf), ...added].sort() };
}
