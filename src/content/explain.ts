import type { z } from 'zod';
import { formatPath, showValue, type Problem } from './problem.ts';

const TYPE_NAMES: Record<string, string> = {
  string: 'teks',
  number: 'bilangan',
  int: 'bilangan bulat',
  boolean: 'true atau false',
  array: 'daftar',
  object: 'kelompok kunci',
  record: 'kelompok kunci',
};

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );

type Issue = z.core.$ZodIssue;

/** zod's own wording is English and starts like this; ours does not. */
const isOwnWording = (message: string) => !/^(Invalid|Too |Unrecognized)/.test(message);

const expectation = (issue: Issue): string => {
  if (issue.code === 'unrecognized_keys') return `tanpa kunci ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
  if (isOwnWording(issue.message)) return issue.message;
  if (issue.code === 'invalid_type') return TYPE_NAMES[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return `salah satu dari ${issue.values.map(showValue).join(', ')}`;
  return issue.message;
};

/** A union's issue hides the issues of its branches: show the branch that came nearest. */
const flatten = (issue: Issue): Issue[] => {
  if (issue.code !== 'invalid_union' || isOwnWording(issue.message) || issue.errors.length === 0) return [issue];
  const depth = (branch: Issue[]) => Math.max(...branch.map(({ path }) => path.length));
  const wrongKeys = (branch: Issue[]) =>
    branch.filter(({ code, path }) => code === 'unrecognized_keys' && path.length === 0).length;
  const nearest = [...issue.errors].sort(
    (a, b) => wrongKeys(a) - wrongKeys(b) || a.length - b.length || depth(b) - depth(a),
  )[0];
  return (nearest ?? []).flatMap((inner) =>
    flatten({ ...inner, path: [...issue.path, ...inner.path] } as Issue),
  );
};

/** Turns what zod found into problems an editor can mend. */
export const explain = (
  error: z.ZodError,
  value: unknown,
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number | undefined,
): Problem[] =>
  error.issues.flatMap(flatten).map((issue) => {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    const line = lineOf(path);
    return {
      file,
      ...(line === undefined ? {} : { line }),
      key: formatPath(path),
      expected: expectation(issue),
      found: showValue(at(value, path)),
    };
  });
