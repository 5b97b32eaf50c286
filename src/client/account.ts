import type { Values } from '../domain/submission/application.ts';
import { parseJson } from '../lib/reading/json.ts';
import { entries, QUIETLY, text, that, type Reader } from '../lib/reading/readers.ts';
import { PACKAGE_LIMITS } from '../schemas/vocabulary.ts';
import { readStore, writeStore } from './db.ts';

/** Where the account sheet is kept: beside the drafts and never in a package, for `paket.json` has no place for it. */
const KEY = 'account:health-certificate';

const FIELD = /^[a-zA-Z][a-zA-Z0-9-]{0,59}$/;
const MOST_FIELDS = 60;

/** Reads the account sheet from the device or a backup: texts by field key. */
export const accountReader: Reader<Values> = that(
  entries((key) => (FIELD.test(key) ? text(PACKAGE_LIMITS.value) : undefined)),
  (values) => Object.keys(values).length <= MOST_FIELDS,
);

const asValues = (stored: unknown): Values => {
  const json = parseJson(typeof stored === 'string' ? stored : '{}', { length: 1_000_000, depth: 2 });
  return (json.ok ? accountReader(json.value, QUIETLY) : undefined) ?? {};
};

/** What was entered for the portal's account, by field key; nothing in it is a password. */
export const loadAccount = () => readStore(async (db) => asValues(await db.get('settings', KEY)));

/** Keeps what was entered for the portal's account. */
export const saveAccount = (values: Values) =>
  writeStore((transaction) => transaction.objectStore('settings').put(JSON.stringify(values), KEY));
