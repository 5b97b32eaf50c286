import type { Values } from '../domain/submission/application.ts';
import { withStore } from './db.ts';

/** Where the account sheet is kept: beside the drafts and never in a package, for `paket.json` has no place for it. */
const KEY = 'account:health-certificate';

const asValues = (stored: string | undefined): Values => {
  try {
    const parsed: unknown = JSON.parse(stored ?? '{}');
    const entries = Object.entries(typeof parsed === 'object' && parsed !== null ? parsed : {});
    return Object.fromEntries(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
};

/** What was entered for the portal's account, by field key; nothing in it is a password. */
export const loadAccount = () => withStore(async (db) => asValues(await db.get('settings', KEY)));

/** Keeps what was entered for the portal's account. */
export const saveAccount = (values: Values) =>
  withStore((db) => db.put('settings', JSON.stringify(values), KEY));
