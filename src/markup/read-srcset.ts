/** An address: it begins after spaces and commas, and goes on to the next space. It may have commas in it. */
const ADDRESS = /[^\t\n\f\r ,][^\t\n\f\r ]*/g;

function withoutEndingCommas(text: string): string {
  let end = text.length;
  while (text[end - 1] === ',') end -= 1;
  return text.slice(0, end);
}

/** Finds where the descriptors of an address end, such as `2x`: at a comma that is in no parentheses. */
function findEndOfDescriptors(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== ',') {
    const last = text[at] === '(' ? text.indexOf(')', at) : at;
    at = last === -1 ? text.length : last + 1;
  }
  return at;
}

/** Reads the addresses of a `srcset` as the HTML standard does. Linear in the length of the text. */
export function readSrcset(text: string): string[] {
  const addresses: string[] = [];
  ADDRESS.lastIndex = 0;
  for (let found = ADDRESS.exec(text); found; found = ADDRESS.exec(text)) {
    const [written] = found;
    addresses.push(withoutEndingCommas(written));
    // A comma at its end takes the place of descriptors.
    if (!written.endsWith(',')) ADDRESS.lastIndex = findEndOfDescriptors(text, ADDRESS.lastIndex);
  }
  return addresses;
}
