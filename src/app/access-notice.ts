import type { Access } from '../platform/auth/access-settings.js';

/** Startup message about accepted tokens; public data can always be read. */
export function accessNotice(access: Access): string {
  if (access.kind === 'ISSUER') return `Access tokens of ${access.rules.issuer} are accepted.\n`;
  if (access.kind === 'NONE')
    return 'No access token is accepted, because no issuer is configured (OIDC_ISSUER …): the catalogue can be read, not edited.\n';
  return `**********************************************************************
* DEVELOPMENT: tokens of the development key are accepted. Who can read
* .data/development-key.json may do anything here. Make a token with
*   npm run token -- --help
* For anything but development set DATABASE_URL and the OIDC_ variables.
**********************************************************************
`;
}
