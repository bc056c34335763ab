import type { Command } from 'commander';

const variables = `
Environment:
  DATABASE_URL           PostgreSQL 14 or newer; the embedded one (.data/postgres) when left out
  HOST, PORT             where to listen (127.0.0.1, 4000)
  LOG_LEVEL              fatal, error, warn, info, debug, trace or silent (info)
  .env.example lists all of them.
`;

/** The frame of a command: `--help`, and errors as one sentence instead of a stack. */
export async function runCommand(command: Command): Promise<void> {
  try {
    await command.addHelpText('after', variables).parseAsync();
  } catch (error) {
    // The last word of a command that failed.
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
