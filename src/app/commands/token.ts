import { Command, InvalidArgumentError, Option } from 'commander';
import { developmentKey } from '../../platform/auth/development-key.js';
import { developmentToken, type DevelopmentSubject } from '../../platform/auth/development-token.js';
import { isRole, roles, type Role } from '../../platform/auth/role.js';
import { runCommand } from '../command-line.js';
import { loadConfig } from '../../platform/config/config.js';

interface Options {
  role: Role[];
  organisation: string[];
  subject: string;
  expires: string;
}

function anotherRole(name: string, others: Role[]): Role[] {
  const role = name.toUpperCase();
  if (!isRole(role)) throw new InvalidArgumentError(`Expected ${roles.join(', ').toLowerCase()}.`);
  return [...others, role];
}

function anotherOrganisation(slug: string, others: string[]): string[] {
  if (!/^[a-z\d]+(-[a-z\d]+)*$/.test(slug)) throw new InvalidArgumentError('Expected a slug such as bsc-mitte.');
  return [...others, slug];
}

function lifetime(text: string): string {
  if (!/^[1-9]\d{0,3}[mhd]$/.test(text))
    throw new InvalidArgumentError('Expected minutes, hours or days: 30m, 8h, 7d.');
  return text;
}

function notEmpty(text: string): string {
  if (text === '' || text.length > 255) throw new InvalidArgumentError('Expected 1 to 255 characters.');
  return text;
}

const usage = (token: string, port: number, { subject, roles: held, organisations, expires }: DevelopmentSubject) => `
${token}

This says for ${expires}: ${subject} is ${held.join(', ').toLowerCase() || 'without a role'}${
  organisations.length > 0 ? ` for ${organisations.join(', ')}` : ''
}. With the server running (npm start):

  curl http://127.0.0.1:${port || 4000}/graphql -H 'content-type: application/json' \\
    -H 'authorization: Bearer ${token}' \\
    -d '{"query":"{ services(first: 3) { nodes { slug agentNotes { value } } } }"}'
`;

async function printToken({ role, organisation, subject, expires }: Options): Promise<void> {
  const { access, port } = loadConfig();
  if (access.kind === 'NONE')
    throw new Error(
      'DATABASE_URL is set: development tokens are accepted with the embedded PostgreSQL only, so none is created.',
    );
  if (access.kind === 'ISSUER')
    throw new Error(`OIDC_ISSUER is set: only tokens of ${access.rules.issuer} are accepted, so none is created.`);
  const who = { subject, roles: [...new Set(role)], organisations: organisation, expires };
  console.log(usage(await developmentToken(developmentKey(), who), port, who));
}

await runCommand(
  new Command('npm run token --')
    .description(
      'Creates an access token signed with the development key, which is valid with the embedded PostgreSQL only.',
    )
    .addOption(
      new Option('--role <role>', `${roles.join(', ').toLowerCase()}; may be given several times`)
        .argParser(anotherRole)
        .default([], 'none'),
    )
    .addOption(
      new Option(
        '--organisation <slug>',
        'organisation that the roles apply to, including its descendants; may be given several times',
      )
        .argParser(anotherOrganisation)
        .default([], 'none'),
    )
    .option('--subject <name>', 'subject of the token', notEmpty, 'developer')
    .option('--expires <time>', 'lifetime: 30m, 8h, 7d', lifetime, '8h')
    .action(printToken),
);
