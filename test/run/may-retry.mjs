// Which unit tests may be tried a second time when they fail.
import ts from 'typescript';
import { watches } from '../pages/harness/watching.mjs';

/** What the text of a property test has in it: another run would try other cases. */
const triesRandomCases = /\bfc\.|propert(y|ies)\(/i;

/** The texts of the calls in a file that have this title as their first argument, as `it('…', …)`. */
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
 * Whether a test that failed may be tried once more: not if it watches for requests, cookies or grants,
 * nor if it tries random cases, nor if its text is not found, as where its title is put together.
 *
 * @param {string | null} title null if the file failed as a whole
 * @param {string} code of the file
 */
export function mayRetry(title, code) {
  const texts = title === null ? [] : textsOf(title, code);
  return texts.length > 0 && !texts.some((text) => watches(text) || triesRandomCases.test(text));
}
