// Puts the files that the guide shows into its `from` blocks, and the version of the package into the
// addresses of our files: node test/package/write-guide.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { guidePages, readText } from '../../demo/serve/guide/read-guide.mjs';
import { resolveLink } from '../../demo/serve/guide/render-markdown.mjs';
import { OWN_VERSION } from './guide-rules.mjs';

/** A fence whose info string ends in `from <file>`, with what is in it. */
const FENCE = /^```(\w+) from (\S+)\n[^]*?^```$/gm;

const { version } = JSON.parse(readText('package.json'));

for (const { file } of guidePages) {
  const url = new URL(`../../${file}`, import.meta.url);
  const text = readFileSync(url, 'utf8')
    .replace(
      FENCE,
      (_, language, path) =>
        `\`\`\`${language} from ${path}\n${readText(resolveLink(path, file))}\`\`\``,
    )
    .replace(OWN_VERSION, version);
  writeFileSync(url, text);
}
