/**
 * Names a text in 16 hexadecimal digits, so that a record shows which text was chosen on: two
 * rounds of FNV-1a with 32 bits over UTF-16 units, from the standard basis and from its
 * complement. It tells texts apart and does not protect them.
 */
export function textHash(text: string): string {
  const round = (basis: number): string => {
    let hash = basis;
    for (let index = 0; index < text.length; index++) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
  };
  return round(0x811c9dc5) + round(0x7ee3623a);
}
