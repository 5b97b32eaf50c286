/** A value or the reason why there is none. Errors are values; exceptions are left to bugs. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E };

/** A result that holds a value. */
export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/** A result that says why there is no value. */
export const err = <E>(error: E): { ok: false; error: E } => ({ ok: false, error });
