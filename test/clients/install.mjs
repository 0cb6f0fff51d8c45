// Installs the real clients, 130 MB, unless they are installed.
import { installPackages } from '../run/install-packages.mjs';

process.exitCode = installPackages(new URL('.', import.meta.url));
