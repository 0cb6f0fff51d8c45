/** Milliseconds until the address of a file is given up: Safari takes it some time later. */
const LIFETIME = 60_000;

/** Gives the visitor a file with JSON. */
export function saveFile(name: string, json: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LIFETIME);
}
