/** The roles of boxes that no screen reader tells of. Their content is shown in their parent. */
const silent =
  /^(|generic|none|presentation|section|ignored|text container|group|ListMarker|LabelText)$/;
const isText = (role) => /^(StaticText|text leaf|text|statictext)$/.test(role);

/** Joins neighbouring pieces of text. Leaves out text that only repeats the name of its parent. */
function shownChildren({ role, name, children }) {
  if (isText(role)) return []; // the lines of a text, as they are broken at this width
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
 * Writes a tree as text: an indented line for each node, with its role, its name, its states and its
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
