/** Description of the idempotency key, shared by all inputs. */
export const idempotencyKeyDescription =
  'Idempotenzschlüssel: 8 to 200 characters; the same key twice gives the first answer and one effect.';
