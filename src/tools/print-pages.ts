/** What has become of the pages that a command edits. */
export interface EditedPages<Page> {
  readonly pages: readonly (Page & { readonly file: string; readonly isChanged: boolean })[];
  readonly leftOut: readonly { readonly file: string; readonly reason: string }[];
}

/** Prints what was done in each page, and on the standard error why pages were left out. */
export function printPages<Page>(
  { pages, leftOut }: EditedPages<Page>,
  describePage: (page: Page) => string,
): void {
  for (const { file, reason } of leftOut) process.stderr.write(`left out: ${file} ${reason}\n`);
  for (const page of pages) {
    const lines = describePage(page);
    if (lines !== '') process.stdout.write(`${page.file}\n${lines}`);
  }
}

/** Says how many pages were changed, as `2 changed, 1 unchanged, 0 left out`. */
export function summarizePages<Page>(
  { pages, leftOut }: EditedPages<Page>,
  isCheck: boolean,
): string {
  const changed = pages.filter(({ isChanged }) => isChanged).length;
  return [
    `${changed} ${isCheck ? 'would change' : 'changed'}`,
    `${pages.length - changed} unchanged`,
    `${leftOut.length} left out`,
  ].join(', ');
}
