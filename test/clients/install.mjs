// Installs the real clients, 130 MB, the real frameworks, 65 MB, and bundlers, 75 MB, unless they are installed.
import { installPackageAlone } from '../run/install-package-alone.mjs';
import { installPackages } from '../run/install-packages.mjs';

/** Astro without its 200 dependencies. The tests need only three files, its router in the browser. */
const astro = {
  name: 'astro',
  version: '7.3.5',
  integrity:
    'sha512-1p/ernaq/RuESbM5NMjWzbO6SiebMGrGcYlGjMfBhzzgM+n/X7AUmVyw8BqW2QYCdivpsHwJBcD1fqmlTZjZHg==',
};

const folders = ['.', '../frameworks/', '../frameworks/react-18/', '../bundlers/'];
const codes = [
  ...folders.map((folder) => installPackages(new URL(folder, import.meta.url))),
  installPackageAlone(astro, new URL('../frameworks/alone/node_modules/', import.meta.url)),
];
process.exitCode = codes.find((code) => code !== 0) ?? 0;
