import { ReadFault } from './read-fault.js';

const hasCode = (error: Error): error is Error & { code: string } => 'code' in error && typeof error.code === 'string';

// SQLSTATE classes and codes (PostgreSQL, appendix A), then system error codes.
const unavailable =
  /^(08...|53...|57P0[1-5]|55P03|40001|40P01|3D000|28...|E(CONN\w+|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN))$/;

// Errors of the driver without a code.
const driverTrouble =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Cannot use a pool)/;

const unstorable = /^(22021|22P05)$/;

const isTimeout = (error: Error) => (hasCode(error) ? error.code === '57014' : error.message === 'Query read timeout');

const isUnavailable = (error: Error) =>
  hasCode(error) ? unavailable.test(error.code) : driverTrouble.test(error.message);

/** After these errors the connection may be in the middle of a response and must not be reused. */
export const spoilsConnection = (error: Error): boolean => isTimeout(error) || isUnavailable(error);

/** Classifies a driver error; undefined for errors in our statements. */
export function readFaultOf(error: Error): ReadFault | undefined {
  if (isTimeout(error)) return new ReadFault('TIMEOUT', error);
  if (isUnavailable(error)) return new ReadFault('UNAVAILABLE', error);
  if (hasCode(error) && unstorable.test(error.code)) return new ReadFault('UNSTORABLE_TEXT', error);
  return undefined;
}
