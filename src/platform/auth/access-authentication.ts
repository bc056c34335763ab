import type { Access } from './access-settings.js';
import { noAuthentication, tokenAuthentication, type Authenticate } from './authenticate.js';
import { developmentKey } from './development-key.js';
import { developmentRules } from './development-token.js';

/** Creates the token check that the settings require. */
export function authenticationOf(access: Access): Authenticate {
  if (access.kind === 'ISSUER') return tokenAuthentication(access.rules);
  return access.kind === 'DEVELOPMENT' ? tokenAuthentication(developmentRules(developmentKey())) : noAuthentication;
}
