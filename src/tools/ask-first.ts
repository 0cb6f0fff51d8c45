/** ENTRY of the package's command line, for Node: `npx ask-first <command>`. */
import { auditCommand } from './audit-command.js';
import type { Command } from './command.js';
import { copyCommand } from './copy-command.js';
import { htmlCommand } from './html-command.js';
import { markCommand } from './mark-command.js';
import { migrateCommand } from './migrate-command.js';
import { policyTableCommand } from './policy-table-command.js';
import { ratesCommand } from './rates-command.js';
import { recordsCommand } from './records-command.js';
import { strictCommand } from './strict-command.js';
import { updateCommand } from './update-command.js';
import { messageOf, UsageError } from './usage-error.js';

const COMMANDS: Readonly<Record<string, Command>> = {
  audit: auditCommand,
  copy: copyCommand,
  html: htmlCommand,
  mark: markCommand,
  migrate: migrateCommand,
  'policy-table': policyTableCommand,
  rates: ratesCommand,
  records: recordsCommand,
  strict: strictCommand,
  update: updateCommand,
};

const HELP = `Usage: ask-first <command> [options]

Commands:
${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(14)}${summary}`)
  .join('\n')}

ask-first <command> --help says more about a command.
`;

const isHelp = (word: string | undefined): boolean => word === '--help' || word === '-h';

/** Runs the command that the words name, and returns the exit code. */
async function runCommand([name, ...words]: string[]): Promise<number> {
  if (isHelp(name)) {
    process.stdout.write(HELP);
    return 0;
  }
  if (name === undefined) throw new UsageError(`which command?\n\n${HELP}`);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`there is no command "${name}"\n\n${HELP}`);
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
