// README and the guide: what they show is true, what they link to is there, and every block is run.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { markHtml } from 'ask-first/mark';
import { transform } from 'esbuild';
import { marked } from 'marked';
import ts from 'typescript';
import { guidePages, readMarkdown, readText } from '../../demo/serve/guide/read-guide.mjs';
import { resolveLink, slugOf } from '../../demo/serve/guide/render-markdown.mjs';
import { addressesIn } from '../../demo/serve/guide/render-example.mjs';
import { startDemo } from '../../demo/start-demo.mjs';
import { clients } from '../clients/clients.mjs';
import rooms from '../rooms.config.mjs';
import { select } from '../run/select.mjs';
import { blocksOf, OWN_VERSION, sortedBlocks, titleOf } from './guide-rules.mjs';
import { loadSource } from './load-source.mjs';

const root = new URL('../../', import.meta.url);
const exists = (path) => existsSync(new URL(path, root));
const manifest = JSON.parse(readText('package.json'));
const surface = JSON.parse(readText('test/package/surface.json'));
const pageOf = (name) => readText(guidePages.find((page) => page.name === name).file);

test('has one rule for every block', () => {
  for (const block of sortedBlocks) assert.equal(block.rules.length, 1, titleOf(block));
  assert.ok(sortedBlocks.length > 30);
});

test('runs in the demo only what a rule of the pages runs too', () => {
  for (const block of sortedBlocks.filter(({ words }) => words.includes('live')))
    assert.match(block.language, /^(html|json|css|js)$/, titleOf(block));
});

test('names no address in a block that would be run, but those that have a stand-in', () => {
  for (const block of sortedBlocks.filter(({ language }) => /html|js/.test(language))) {
    const loads = block.text.match(/(?:src="|src = '|import\(')https?:[^"']*/gi) ?? [];
    assert.equal(addressesIn(block, '').length, new Set(loads).size, titleOf(block));
  }
});

for (const block of blocksOf('a file of the repository')) {
  test(`shows a file as it is: ${titleOf(block)}`, () => {
    const { file } = guidePages.find(({ name }) => name === block.page);
    const shown = readText(resolveLink(block.words[1], file));
    assert.equal(`${block.text}\n`, shown, 'run: node test/package/write-guide.mjs');
  });
}

/** What is wrong with a command of ours; empty when the command exists, with all of its options. */
function wrongOwnCommand([name, command, ...words]) {
  if (name !== manifest.name) return 'not our package';
  const options = words.filter((word) => word.startsWith('--'));
  const isKnown = (option) =>
    surface.commands.some((line) => `${line} `.startsWith(`${command} ${option} `));
  const unknown = options.filter((option) => !isKnown(option));
  if (unknown.length > 0) return `it has no option ${unknown.join(', ')}`;
  return surface.commands.includes(command) ? '' : 'there is no such command';
}

/** What is wrong with packages beside ours; empty when each is an optional peer of ours. */
const wrongPeers = (names) =>
  names.every((name) => name in manifest.peerDependenciesMeta) ? '' : 'another package';

/** What is wrong with one command; empty when it can be run in the repository, or by a user. */
function wrongCommand(command) {
  const [program, ...words] = command.split(' ');
  if (program === 'npx') return wrongOwnCommand(words);
  if (command.startsWith(`npm install ${manifest.name}`)) return wrongPeers(words.slice(2));
  if (program === 'node') return exists(words[0]) ? '' : 'there is no such file';
  if (program !== 'npm') return 'neither npm nor node, nor our own command';
  const name = words[0] === 'run' ? words[1] : words[0];
  if (name !== 'ci' && !(name in manifest.scripts)) return `there is no script ${name}`;
  const [, chosen] = command.split(' -- ');
  if (!chosen) return '';
  if (name !== 'test') return 'only npm test takes words';
  try {
    const { steps } = select(chosen.split(' '));
    return steps.length > 0 ? '' : 'it runs nothing';
  } catch (error) {
    return error.message;
  }
}

test('names the version of the package wherever it loads our files', () => {
  const versions = guidePages.flatMap(({ file }) => readText(file).match(OWN_VERSION) ?? []);
  assert.ok(versions.length > 10);
  assert.deepEqual(
    [...new Set(versions)],
    [manifest.version],
    'run: node test/package/write-guide.mjs',
  );
  const unversioned = guidePages
    // These are files of the example sites, which copy what has been built.
    .filter(({ name }) => name !== 'frameworks')
    .filter(({ file }) => /src="[^"]*\/ask-first\/ask-first\.js"/.test(readText(file)));
  assert.deepEqual(unversioned, []);
});

for (const block of blocksOf('commands')) {
  test(`names commands that there are: ${titleOf(block)}`, () => {
    for (const command of block.text.split(/\n| && /))
      assert.equal(wrongCommand(command), '', command);
  });
}

for (const block of blocksOf('what runs the receiver')) {
  test(`runs the receiver as it is: ${titleOf(block)}`, () => {
    if (block.language === 'nginx') {
      assert.match(block.text, /location ~ \^\/ask-first\/\(records\|showings\)\$ \{/);
      assert.ok(block.text.includes('proxy_pass http://127.0.0.1:8737/$1;'));
      const help = execFileSync(
        process.execPath,
        ['dist/tools/ask-first.mjs', 'records', '--help'],
        {
          cwd: new URL('../..', import.meta.url),
          encoding: 'utf8',
        },
      );
      return assert.match(help, /--port <number> +Default: 8737\./);
    }
    const [, command] = /^ExecStart=\/usr\/bin\/(.*)$/m.exec(block.text);
    assert.equal(wrongCommand(command), '');
  });
}

for (const block of blocksOf('a consent record')) {
  test(`shows a record that is read and written so: ${titleOf(block)}`, async () => {
    const { parseRecord, serializeRecord } = await loadSource('src/core/record.ts');
    assert.equal(serializeRecord(parseRecord(block.text)), block.text);
  });
}

for (const block of blocksOf('rules for marks')) {
  test(`marks what the rules name: ${titleOf(block)}`, () => {
    const rules = JSON.parse(block.text);
    for (const [place, purpose] of Object.entries(rules)) {
      const html = `<!doctype html><script src="https://${place}/a.js"></script>`;
      const marked = markHtml(html, { rules }).html;
      const isMarked = marked.includes(`data-consent="${purpose}"`);
      assert.equal(isMarked, purpose !== 'ignore', marked);
    }
  });
}

for (const block of blocksOf('code that marks an answer')) {
  test(`marks it while it passes: ${titleOf(block)}`, async () => {
    const html = '<script src="https://www.google-analytics.com/a.js"></script>';
    const code = `const answer = new Response(${JSON.stringify(html)});\n${block.text}
console.log(await new Response(marked).text())`;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: new URL('../..', import.meta.url),
      encoding: 'utf8',
    });
    assert.equal(output, `${markHtml(html).html}\n`);
  });
}

for (const block of blocksOf('code of a server')) {
  test(`renders both texts: ${titleOf(block)}`, () => {
    const code = `${block.text}\nconsole.log(guard.slice(0, 7), notice.slice(0, 17))`;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: new URL('../..', import.meta.url),
      encoding: 'utf8',
    });
    assert.equal(output, '<script <ask-first-notice\n');
  });
}

for (const block of blocksOf('code of an app')) {
  test(`hands over what the page reads: ${titleOf(block)}`, async () => {
    const { parseRecord } = await loadSource('src/core/record.ts');
    if (/^jsx?$/.test(block.language)) await transform(block.text, { loader: 'jsx' });
    if (block.language === 'js')
      // The script of an app runs on every page that its web view opens.
      return assert.match(
        block.text,
        /^if \(location\.origin === 'https:[^*']+'\)\n[^]*restoreRecord\(/,
      );
    // A newer refusal in the cookie is not overwritten.
    const [reads, sets] = [
      /getAllCookies|getCookie\(|CookieManager\.get\(/,
      /setCookie\(|setFromR/,
    ];
    assert.ok(block.text.search(reads) > 0, 'it reads the cookie');
    assert.ok(block.text.search(reads) < block.text.search(sets), 'it reads the cookie first');
    // Each language writes the time in its own way into the text.
    const [value, ...more] = block.text.match(/1\|[^\s"'`]+/g);
    assert.deepEqual(more, []);
    const { method, decisions } = parseRecord(
      value.replace(/\\?\$?[{(]?seconds[})]?/, '1795478400'),
    );
    assert.equal(method, 'app');
    assert.deepEqual({ ...decisions }, { analytics: 'granted', advertising: 'denied' });
  });
}

const pathsOf = ({ text }) => text.split('\n').map((line) => line.split(' ')[0]);

for (const block of blocksOf('paths of the repository')) {
  test(`names paths that there are: ${titleOf(block)}`, () => {
    for (const path of pathsOf(block)) assert.ok(exists(path), path);
  });
}

test('leaves no room and no entry out', () => {
  const named = blocksOf('paths of the repository')
    .flatMap(pathsOf)
    .map((path) => path.replace(/\/$/, ''));
  const rooms = readdirSync(new URL('src', root)).map((name) => `src/${name}`);
  assert.deepEqual(
    rooms.filter((room) => !named.includes(room)),
    [],
  );
});

/** Names that code of the guide takes from the page that it is on. */
const SITE = `
interface Window { harbourPlayer?: unknown[] }
declare const dataLayer: unknown[];
declare module 'https://*';
`;

/**
 * What the compiler says of each of these modules, by their paths within the repository. They see the
 * published types, as the package may import itself.
 */
function compile(modules) {
  const pathOf = (file) => new URL(file, root).pathname;
  const files = new Map(
    Object.entries({ 'demo/recipes/site.d.ts': SITE, ...modules }).map(([file, text]) => [
      pathOf(file),
      text,
    ]),
  );
  const options = {
    allowJs: true,
    checkJs: true,
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: ts.ModuleDetectionKind.Force,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.getSourceFile = (path, ...more) =>
    files.has(path)
      ? ts.createSourceFile(path, files.get(path), ...more)
      : getSourceFile(path, ...more);
  const program = ts.createProgram([...files.keys()], options, host);
  return Object.keys(modules).map((file) => {
    const source = program.getSourceFile(pathOf(file));
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    const words = found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
    return [file, words];
  });
}

/** Rows of the first table below a heading, without its head. */
const rowsBelow = (name, heading) => {
  const { tokens } = readMarkdown(guidePages.find((page) => page.name === name).file);
  const start = tokens.findIndex(({ type, text }) => type === 'heading' && text === heading);
  assert.ok(start >= 0, heading);
  return tokens
    .slice(start)
    .find(({ type }) => type === 'table')
    .rows.map((row) => row.map(({ text }) => text));
};

const camelCase = (attribute) =>
  attribute.replace(/^data-/, '').replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** The names in README's table of options. */
const listedOptions = () =>
  rowsBelow('start', 'Options').flatMap(([attribute, key]) => [
    ...(attribute === '–' ? [] : [camelCase(attribute.replaceAll('`', ''))]),
    ...(key === '–' ? [] : [key.replaceAll('`', '').split('.')[0]]),
  ]);

/** A module that compiles where README's table has every option of the types, and no other. */
function optionsModule() {
  const names = listedOptions();
  assert.ok(names.length > 25);
  // The folder of the files is read from the tag alone.
  const listed = [...new Set(names)].filter((name) => name !== 'base').map((name) => `'${name}'`);
  return `import type { ConfigInput } from 'ask-first';
    type Listed = ${listed.join(' | ')};
    type Missing = Exclude<keyof ConfigInput, Listed>;
    type IsComplete = [Missing] extends [never] ? true : string extends keyof ConfigInput ? true : Missing;
    export const isComplete: IsComplete = true;
    // What JSON has within "cookie" is flat in attributes.
    type Attribute = 'cookieName' | 'cookieDomain';
    export const keys: (keyof ConfigInput | Attribute)[] = [${listed.join()}];`;
}

test('types its code, and lists the options in README, as the published types do', () => {
  const codes = blocksOf('code').map((block) => [
    `demo/recipes/${block.page}-${block.number}.${block.language}`,
    block.text,
  ]);
  const modules = { 'test/package/options.ts': optionsModule(), ...Object.fromEntries(codes) };
  for (const [file, words] of compile(modules)) assert.deepEqual(words, [], file);
});

/** The anchors of a Markdown file. */
const anchorsOf = (file) =>
  readMarkdown(file)
    .tokens.filter(({ type }) => type === 'heading')
    .map(({ text }) => slugOf(text));

for (const { file } of guidePages) {
  test(`links from ${file} to what is there`, () => {
    marked.walkTokens(readMarkdown(file).tokens, ({ type, href }) => {
      if (!/^(link|image)$/.test(type) || /^https?:/.test(href)) return;
      const [path, anchor] = href.split('#');
      const target = path ? resolveLink(path, file) : file;
      assert.ok(exists(target), href);
      if (anchor) assert.ok(anchorsOf(target).includes(anchor), href);
    });
  });
}

test('leads from README to every page that there is', () => {
  const files = readdirSync(new URL('demo/guide', root)).map((file) => `demo/guide/${file}`);
  const topics = guidePages.slice(1).map(({ file }) => file);
  assert.deepEqual(files.sort(), topics.sort());
  for (const { file } of guidePages.slice(1))
    assert.ok(pageOf('start').includes(`](${file})`), file);
});

test('keeps README within 220 lines', () => {
  assert.ok(pageOf('start').split('\n').length <= 221);
});

/** How a number is written in a sentence. */
const inWords =
  'Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen'.split(
    ' ',
  );

test('states figures that the build and the code have', async () => {
  const { LANGUAGES } = await loadSource('src/locales/languages.ts');
  const { expiryOf } = await loadSource('src/core/record.ts');
  const { MOST_HASHES } = await loadSource('src/core/fingerprint.ts');
  const { catalogue } = await loadSource('test/signals/catalogue.ts');
  const numberOf = (table) => inWords[Object.keys(table).length];
  const empty = { time: 0, revision: '', fingerprint: '' };
  const days = (decision) =>
    expiryOf({ ...empty, decisions: { analytics: decision } }) / 86_400_000;
  const figures = {
    start: [`[${LANGUAGES.length} languages]`, `the ${LANGUAGES.length} languages`],
    'texts-and-languages': [`The ${LANGUAGES.length} languages`],
    signals: [
      `## ${numberOf(catalogue)} more vendors`,
      `The code of ${numberOf(clients).toLowerCase()} vendors`,
    ],
    'memory-and-proof': [
      `Accept holds for ${days('granted')} days and Decline for ${days('denied')}`,
      `more than ${MOST_HASHES} vendors`,
    ],
  };
  for (const [name, sentences] of Object.entries(figures))
    for (const sentence of sentences)
      assert.ok(pageOf(name).replace(/\s+/g, ' ').includes(sentence), sentence);
});

test('names every language that there is', async () => {
  const { LANGUAGES } = await loadSource('src/locales/languages.ts');
  const [, list] = /24 official languages of the EU, ([^]*?)\.\n/.exec(
    pageOf('texts-and-languages'),
  );
  const eu = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');
  const others = LANGUAGES.filter((tag) => !eu.includes(tag)).map((tag) => {
    const language = new Intl.DisplayNames('en', { type: 'language' }).of(tag.split('-')[0]);
    return language.replace(/^Norwegian /, '');
  });
  assert.equal(others.length, LANGUAGES.length - eu.length);
  for (const language of others) assert.ok(list.includes(language), language);
});

test('names every option that the configurator has no field for', async () => {
  const { EMPTY_SETUP, OPTION_NAMES } = await loadSource('src/configure/setup.ts');
  // The name and the domain of the cookie have a field each.
  const fields = new Set([...OPTION_NAMES, ...Object.keys(EMPTY_SETUP), 'cookie']);
  const page = pageOf('configure');
  const missing = listedOptions().filter(
    (name) => !fields.has(name) && !page.includes(`\`${name}\``),
  );
  assert.deepEqual(missing, []);
});

test('names every signal that is not in the table of vendors, and each of its options', () => {
  const page = pageOf('signals');
  const code = readdirSync(new URL('src/signals', root))
    .map((file) => readText(`src/signals/${file}`))
    .join('\n');
  for (const name of ['google', 'gpp', 'gpt', 'adsense']) {
    assert.ok(page.includes(`\`${name}\``), name);
    const type = `${name[0].toUpperCase()}${name.slice(1)}Options`;
    const [, body] = RegExp(`export interface ${type} \\{([^]*?)\\n\\}`).exec(code);
    for (const [, option] of body.matchAll(/readonly (\w+)[?:]/g))
      assert.ok(page.includes(`| \`${option}\``), `${name}.${option}`);
  }
});

test('says which room may import which, as the lint does', () => {
  const named = rooms.forbidden
    .map(({ name }) => /^src\/([\w-]+) imports its own files(?:, (.*))? only$/.exec(name))
    .filter(Boolean)
    .map(([, room, allowed]) => [room, (allowed ?? 'nothing').replaceAll('npm:', '')]);
  assert.ok(named.length > 10);
  const table = rowsBelow('contributing', 'Where code belongs').map((row) =>
    row.map((cell) => cell.replaceAll('`', '')),
  );
  assert.deepEqual(Object.fromEntries(table), Object.fromEntries(named));
});

test('has a demo that says where it keeps records', () => {
  const [, folder] = /const data = '(.*)';/.exec(readText('demo/server.mjs'));
  assert.ok(readText('demo/site/consent-records.html').includes(`<code>${folder}</code>`));
});

let demo;
before(async () => (demo = await startDemo()));
after(() => demo.stop());

test('is served by the demo with everything that it links to', async () => {
  const seen = new Set();
  async function visit(address) {
    if (seen.has(address)) return;
    seen.add(address);
    const answer = await fetch(demo.url + address);
    assert.equal(answer.status, 200, address);
    const html = await answer.text();
    // The pages of the newspaper have tests of their own.
    if (!address.startsWith('/guide') || !answer.headers.get('content-type').includes('html'))
      return;
    for (const [, link] of html.matchAll(/ (?:href|src)="(\/[^"#]*)/g)) await visit(link);
  }
  await visit('/guide');
  for (const { address } of guidePages) assert.ok(seen.has(address), address);
  assert.ok([...seen].some((address) => address.startsWith('/guide/example/')));
});

test('serves no file of the repository besides those that are public, and no example that is none', async () => {
  for (const path of [
    'files/package.json',
    'files/demo/../package.json',
    'files/.ci/run',
    'example/look/99',
    'no-page',
  ])
    assert.equal((await fetch(`${demo.url}/guide/${path}`)).status, 404, path);
});
