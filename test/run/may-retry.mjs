// Which unit tests may be tried a second time when they fail.
import ts from 'typescript';
import { watches } from '../pages/harness/watching.mjs';

/** Found in the text of a property test. Another run of it would try other cases. */
const triesRandomCases = /\bfc\.|propert(y|ies)\(/i;

/** Finds the texts of all calls in a file whose first argument is this title, such as `it('…', …)`. */
function textsOf(title, code) {
  const file = ts.createSourceFile('a.test.ts', code, ts.ScriptTarget.Latest);
  const texts = [];
  const visit = (node) => {
    const [first] = ts.isCallExpression(node) ? node.arguments : [];
    if (first && ts.isStringLiteralLike(first) && first.text === title)
      texts.push(node.getText(file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return texts;
}

/**
 * Whether a test that failed may be tried once more. It may not if it watches for requests, cookies or
 * grants, if it tries random cases, or if its text is not found, for example because its title is computed.
 *
 * @param {string | null} title null if the file failed as a whole
 * @param {string} code of the file
 */
export function mayRetry(title, code) {
  const texts = title === null ? [] : textsOf(title, code);
  return texts.length > 0 && !texts.some((text) => watches(text) || triesRandomCases.test(text));
}
