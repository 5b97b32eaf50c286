import { join } from 'node:path';
import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { usedResult } from '../../../scripts/eslint/used-result.mjs';

RuleTester.describe = describe;
RuleTester.it = (name: string, check: () => void) => it(name, () => expect(check).not.toThrow());

/** A project of its own: TypeScript reads all of one to know the types of a piece of code. */
const PROJECT = join(import.meta.dirname, 'project');

const tester = new RuleTester({
  languageOptions: {
    parser: tseslint.parser,
    parserOptions: {
      projectService: true,
      tsconfigRootDir: PROJECT,
    },
  },
});

const GIVEN = `
type Result<T, E> = { ok: true; value: T } | { ok: false; error: E };
declare const save: (what: string) => Promise<Result<undefined, 'penuh'>>;
declare const check: () => Result<number, 'salah'>;
declare const told: (result: Result<undefined, 'penuh'>) => void;
declare const forget: () => Promise<void>;
declare const fetched: () => Promise<{ ok: boolean }>;
declare const each: (work: (what: string) => void) => void;
declare const some: (work: (what: string) => unknown) => void;
type Key = string | Key[];
declare const keys: () => Promise<Key[]>;
declare const ready: boolean;
`;

const of = (code: string) => ({ name: code, code: `${GIVEN}${code}`, filename: join(PROJECT, 'code.ts') });
const dropping = (code: string) => ({ ...of(code), errors: [{ messageId: 'unused' }] });

tester.run('used-result', usedResult, {
  valid: [
    'void save("a").then(told);',
    'void save("a").then((result) => told(result));',
    'export const one = async () => { const saved = await save("a"); return saved.ok; };',
    'export const two = async () => { if (!(await save("a")).ok) await forget(); };',
    'export const three = () => save("a");',
    'void forget();',
    'void fetched();',
    'void keys();',
    'let last = check(); last = check(); export { last };',
    'some((what) => save(what));',
    'some(save);',
    'each((what) => { void save(what).then(told); });',
  ].map(of),
  invalid: [
    'check();',
    'void check();',
    'void save("a");',
    'void save("a").catch(() => undefined);',
    'void save("a").finally(forget);',
    'void save("a").then(() => forget());',
    'export const one = async () => { await save("a"); };',
    'export const two = async () => { await Promise.all([save("a"), save("b")]); };',
    'export const three = async () => { ready && (await save("a")); };',
    'export const four = async () => { ready ? await save("a") : await forget(); };',
    'export const five = () => void save("a");',
    'each((what) => save(what));',
    'each(save);',
    '["a"].forEach((what) => void save(what));',
  ].map(dropping),
});
