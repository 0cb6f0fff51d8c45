import { readFileSync } from 'node:fs';

/** The file that each element ships in. Bundlers get all of them through `dist/module/index.js`. */
const chunks = {
  'ask-first-notice': 'dist/notice.js',
  'ask-first-preferences': 'dist/preferences.js',
  'ask-first-button': 'dist/extras.js',
  'ask-first-message': 'dist/extras.js',
  'ask-first-embed': 'dist/embeds.js',
};

/** The custom properties that all elements share, from the one comment that describes them. */
const shared = [
  ...readFileSync('src/ui/tokens.ts', 'utf8').matchAll(/@cssprop (--[\w-]+) - (.+)/g),
].map(([, name, description]) => ({ name, description }));

/**
 * Keeps only what an editor can use: the elements with their parts, custom properties and events.
 * Their members are for our own code.
 */
const publicElements = {
  name: 'public-elements',
  packageLinkPhase({ customElementsManifest }) {
    const byChunk = new Map();
    for (const { declarations } of customElementsManifest.modules)
      for (const { tagName, name, description, cssParts, events } of declarations) {
        if (!tagName) continue;
        const path = chunks[tagName];
        const module = byChunk.get(path) ?? {
          kind: 'javascript-module',
          path,
          declarations: [],
          exports: [],
        };
        byChunk.set(path, module);
        module.declarations.push({
          kind: 'class',
          customElement: true,
          tagName,
          name,
          description,
          events,
          cssParts,
          cssProperties: shared,
        });
        const declaration = { name, module: path };
        module.exports.push({ kind: 'custom-element-definition', name: tagName, declaration });
      }
    customElementsManifest.modules = [...byChunk.values()];
  },
};

export default {
  globs: ['src/{ui,embeds}/ask-first-*.ts'],
  outdir: 'dist',
  packagejson: false,
  plugins: [publicElements],
};
