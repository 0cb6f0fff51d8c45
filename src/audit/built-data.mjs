// Runs at our build: makes the modules that `built.d.ts` declares from third-party-web and autoconsent.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const inPackage = (path) => new URL(`../../node_modules/${path}`, import.meta.url);
const read = (path) => readFileSync(inPackage(path), 'utf8');

/** A line for each company: its name, then its domains. */
function makeCompanies() {
  const entities = JSON.parse(read('third-party-web/dist/entities-nostats.json'));
  const lines = entities.map(({ name, domains }) =>
    [name, ...domains.map((domain) => domain.replace(/^\*\./, ''))].join('\t'),
  );
  return `export const companies = ${JSON.stringify(lines.join('\n'))};`;
}

/** The functions by which autoconsent recognises buttons and notices. It does not export them. */
function makeButtonWords() {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `export { checkHeuristicPatterns, classifyButtonTextRegex } from './heuristics.ts';`,
      resolveDir: fileURLToPath(inPackage('@duckduckgo/autoconsent/lib')),
    },
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    treeShaking: true,
    write: false,
  });
  return outputFiles[0].text;
}

const modules = { 'built:companies': makeCompanies, 'built:button-words': makeButtonWords };

/** The plugin that resolves these modules. */
export const builtAuditData = {
  name: 'built-audit-data',
  resolveId: (id) => (id in modules ? `\0${id}` : null),
  load: (id) => modules[id.slice(1)]?.() ?? null,
};

/** The plugin that writes autoconsent's engine, its rules and our own rule beside the command line. */
export const autoconsentBeside = {
  name: 'autoconsent-beside',
  generateBundle() {
    const { autoconsent } = JSON.parse(read('@duckduckgo/autoconsent/rules/rules.json'));
    const ours = JSON.parse(
      readFileSync(new URL('../../demo/recipes/autoconsent.json', import.meta.url), 'utf8'),
    );
    const files = {
      'autoconsent/engine.js': read('@duckduckgo/autoconsent/dist/autoconsent.playwright.js'),
      'autoconsent/rules.json': JSON.stringify([ours, ...autoconsent]),
    };
    for (const [fileName, source] of Object.entries(files))
      this.emitFile({ type: 'asset', fileName, source });
  },
};
