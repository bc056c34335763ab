import type { Command } from 'commander';

const variables = `
Environment:
  DATABASE_URL           PostgreSQL 14 or newer; the embedded one (.data/postgres) when left out
  HOST, PORT             where to listen (127.0.0.1, 4000)
  LOG_LEVEL              fatal, error, warn, info, debug, trace or silent (info)
  .env.example lists all of them.
`;

/** Runs a command with `--help`; prints errors as one sentence instead of a stack trace. */
export async function runCommand(command: Command): Promise<void> {
  try {
    await command.addHelpText('after', variables).parseAsync();
  } catch (error) {
    // Error message of a failed command.
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
