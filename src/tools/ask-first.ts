/** ENTRY of the package's command line, for Node: `npx ask-first <command>`. */
import type { Command } from './command.js';
import { messageOf, UsageError } from './usage-error.js';

/** Loads each command. The build makes a file of each, so that a start does not read the code of all. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  audit: async () => (await import('./audit-command.js')).auditCommand,
  copy: async () => (await import('./copy-command.js')).copyCommand,
  html: async () => (await import('./html-command.js')).htmlCommand,
  mark: async () => (await import('./mark-command.js')).markCommand,
  migrate: async () => (await import('./migrate-command.js')).migrateCommand,
  'policy-table': async () => (await import('./policy-table-command.js')).policyTableCommand,
  rates: async () => (await import('./rates-command.js')).ratesCommand,
  records: async () => (await import('./records-command.js')).recordsCommand,
  strict: async () => (await import('./strict-command.js')).strictCommand,
  update: async () => (await import('./update-command.js')).updateCommand,
};

async function listCommands(): Promise<string> {
  const lines = Object.entries(COMMANDS).map(
    async ([name, load]) => `  ${name.padEnd(14)}${(await load()).summary}`,
  );
  return (await Promise.all(lines)).join('\n');
}

const writeHelp = async (): Promise<string> => `Usage: ask-first <command> [options]

Commands:
${await listCommands()}

ask-first <command> --help says more about a command.
`;

const isHelp = (word: string | undefined): boolean => word === '--help' || word === '-h';

/** Runs the command that the words name, and returns the exit code. */
async function runCommand([name, ...words]: string[]): Promise<number> {
  if (isHelp(name)) {
    process.stdout.write(await writeHelp());
    return 0;
  }
  if (name === undefined) throw new UsageError(`which command?\n\n${await writeHelp()}`);
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) throw new UsageError(`there is no command "${name}"\n\n${await writeHelp()}`);
  const command = await load();
  if (words.some(isHelp)) {
    process.stdout.write(command.help);
    return 0;
  }
  return command.run(words);
}

// The reader of the output, such as `head`, may close it early.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  process.exitCode = await runCommand(process.argv.slice(2));
} catch (error) {
  const isOurMistake = error instanceof Error && !(error instanceof UsageError);
  const message = messageOf(error).trimEnd();
  process.stderr.write(`ask-first: ${(isOurMistake && error.stack) || message}\n`);
  if (process.argv.includes('--json'))
    process.stdout.write(`${JSON.stringify({ error: message }, null, 2)}\n`);
  // Not 1: Node uses it for its own errors, and --check for pages that would change.
  process.exitCode = 2;
}
