// Installs the real clients, 130 MB, and the real frameworks, 35 MB, unless they are installed.
import { installPackages } from '../run/install-packages.mjs';

const folders = ['.', '../frameworks/', '../frameworks/react-18/'];
const codes = folders.map((folder) => installPackages(new URL(folder, import.meta.url)));
process.exitCode = codes.find((code) => code !== 0) ?? 0;
