import { parse, type AnyNode } from 'acorn';

/** Values that code assigns or passes, by the name of the variable or function, such as `klaroConfig`. */
export type Values = ReadonlyMap<string, unknown>;

/** The name of a variable or member, without `window.`; empty for anything else. */
function nameOf(node: AnyNode): string {
  if (node.type === 'Identifier') return node.name;
  if (node.type !== 'MemberExpression' || node.computed) return '';
  const object = nameOf(node.object);
  const member = nameOf(node.property);
  return object === 'window' ? member : object && member && `${object}.${member}`;
}

/** The value of an expression that is written out; undefined where code would have to run for it. */
function valueOf(node: AnyNode): unknown {
  if (node.type === 'Literal') return node.regex ? undefined : node.value;
  if (node.type === 'TemplateLiteral')
    return node.expressions.length === 0 ? node.quasis[0]?.value.cooked : undefined;
  if (node.type === 'ArrayExpression')
    return node.elements.map((element) => element && valueOf(element));
  if (node.type !== 'ObjectExpression') return undefined;
  const fields = new Map<string, unknown>();
  for (const property of node.properties) {
    if (property.type !== 'Property' || property.computed) continue;
    const { key, value } = property;
    const name = key.type === 'Literal' ? String(key.value) : nameOf(key);
    fields.set(name, valueOf(value));
  }
  return fields;
}

const isNode = (found: unknown): found is AnyNode =>
  typeof found === 'object' && found !== null && 'type' in found;

/** All nodes of a program, from the outside to the inside. */
function listNodes(program: AnyNode): AnyNode[] {
  const nodes: AnyNode[] = [];
  const open: unknown[] = [program];
  while (open.length > 0) {
    const next = open.pop();
    if (isNode(next)) nodes.push(next);
    const inside: unknown[] = Array.isArray(next) || isNode(next) ? Object.values(next) : [];
    // One by one: a list in code may be longer than a call can have arguments.
    for (const child of inside.reverse()) open.push(child);
  }
  return nodes;
}

function parseCode(code: string): AnyNode | undefined {
  for (const sourceType of ['script', 'module'] as const)
    try {
      return parse(code, { ecmaVersion: 'latest', sourceType, allowReturnOutsideFunction: true });
    } catch {
      // The code may be a module, a template, or broken.
    }
  return undefined;
}

/**
 * Reads the values that inline code writes out, without running it. Of several with the same name, the last
 * counts. Objects become maps of their fields. What is no plain value becomes undefined.
 */
export function readValues(code: string): Values {
  const values = new Map<string, unknown>();
  const program = parseCode(code);
  for (const node of program ? listNodes(program) : []) {
    if (node.type === 'CallExpression' && node.arguments[0])
      values.set(nameOf(node.callee), valueOf(node.arguments[0]));
    if (node.type === 'AssignmentExpression') values.set(nameOf(node.left), valueOf(node.right));
    if (node.type === 'VariableDeclarator' && node.init)
      values.set(nameOf(node.id), valueOf(node.init));
  }
  return values;
}

/** A field of an object or of an object within it, such as `fieldOf(value, 'cookie', 'name')`. */
export function fieldOf(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const name of path) found = found instanceof Map ? found.get(name) : undefined;
  return found;
}

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The texts in a list. */
export const textsOf = (value: unknown): string[] =>
  listOf(value).filter((text) => typeof text === 'string');
