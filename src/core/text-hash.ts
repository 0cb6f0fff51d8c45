/**
 * Names a text in up to seven digits, so that a record shows which text was chosen on: FNV-1a with
 * 32 bits over UTF-16 units. It tells texts apart and does not protect them.
 */
export function textHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
