/** Boxes that no screen reader tells of: what is in them stands in their parent. */
const silent =
  /^(|generic|none|presentation|section|ignored|text container|group|ListMarker|LabelText)$/;
const isText = (role) => /^(StaticText|text leaf|text|statictext)$/.test(role);

/** Joins neighbouring pieces of text, and leaves out text that is the name of what it is in. */
function shownChildren({ role, name, children }) {
  if (isText(role)) return []; // its lines, as they are broken at this width
  const flat = children.flatMap((child) => (isSilent(child) ? shownChildren(child) : [child]));
  const joined = [];
  for (const child of flat) {
    const last = joined.at(-1);
    if (isText(child.role) && last && isText(last.role)) last.name += child.name;
    else joined.push({ ...child });
  }
  const texts = joined.filter(({ role }) => isText(role));
  const isNamed = joined.length === texts.length && texts.map((one) => one.name).join('') === name;
  return isNamed ? [] : joined.filter((one) => !isText(one.role) || one.name.trim());
}

const isSilent = ({ role, name }) => silent.test(role) && !name;

const tidy = (text) => text.replace(/\s+/g, ' ').trim();

/**
 * A tree as text: a line for each thing, indented, with its role, its name, its states and its
 * description.
 *
 * @param {{role: string, name: string, description: string, states: string[], children: object[]}}
 *   node
 */
export function printTree(node, indent = '') {
  const { role, states } = node;
  if (isSilent(node)) return shownChildren(node).flatMap((child) => printTree(child, indent));
  const name = tidy(node.name ?? '');
  const description = tidy(node.description ?? '');
  const line = [
    isText(role) ? 'text' : role,
    name && `“${name}”`,
    states.length && `[${states.join(', ')}]`,
    description && `(described by “${description}”)`,
  ];
  return [
    `${indent}${line.filter(Boolean).join(' ')}`,
    ...shownChildren(node).flatMap((child) => printTree(child, `${indent}  `)),
  ];
}
