import type { z } from 'zod';
import { nearest } from './near.ts';
import { formatPath, showValue, type Problem } from './problem.ts';
import { keysOf } from './schema-keys.ts';

const TYPE_NAMES: Record<string, string> = {
  string: 'teks',
  number: 'bilangan',
  int: 'bilangan bulat',
  boolean: 'true atau false',
  array: 'daftar; tiap isinya diawali tanda -',
  object: 'kunci-kunci di bawahnya',
  record: 'kunci-kunci di bawahnya',
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
  if (isOwnWording(issue.message)) return issue.message;
  if (issue.code === 'invalid_type') return TYPE_NAMES[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return `salah satu dari ${issue.values.map(showValue).join(', ')}`;
  if (issue.code === 'too_small') return `paling sedikit ${issue.minimum}`;
  if (issue.code === 'too_big') return `paling banyak ${issue.maximum}`;
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return 'alamat lengkap, mis. "https://contoh.go.id/"';
  return issue.message;
};

/** A union's issue hides the issues of its branches: show the branch that came nearest. */
const flatten = (issue: Issue): Issue[] => {
  if (issue.code !== 'invalid_union' || isOwnWording(issue.message) || issue.errors.length === 0)
    return [issue];
  const depth = (branch: Issue[]) => Math.max(...branch.map(({ path }) => path.length));
  const wrongKeys = (branch: Issue[]) =>
    branch.filter(({ code, path }) => code === 'unrecognized_keys' && path.length === 0).length;
  const nearestBranch = [...issue.errors].sort(
    (a, b) => wrongKeys(a) - wrongKeys(b) || a.length - b.length || depth(b) - depth(a),
  )[0];
  return (nearestBranch ?? []).flatMap((inner) =>
    flatten({ ...inner, path: [...issue.path, ...inner.path] }),
  );
};

/**
 * Turns what zod found into problems an editor can mend. A key that is misspelt is also missing under its right name:
 * that is one problem.
 */
export const explain = (
  error: z.ZodError,
  schema: z.ZodType,
  value: unknown,
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number | undefined,
): Problem[] => {
  const issues = error.issues.flatMap(flatten);
  const misspelt = new Set<string>();
  const problemAt = (path: PropertyKey[], found: Omit<Problem, 'file' | 'line' | 'key'>): Problem => {
    const line = lineOf(path);
    return { file, ...(line === undefined ? {} : { line }), key: formatPath(path), ...found };
  };
  const unknown = issues.flatMap((issue) =>
    issue.code !== 'unrecognized_keys'
      ? []
      : issue.keys.map((key): Problem => {
          const perhaps = nearest(key, keysOf(schema, issue.path));
          if (perhaps !== undefined) misspelt.add(formatPath([...issue.path, perhaps]));
          const path = [...issue.path, key];
          return problemAt(path, {
            expected: `tanpa kunci "${key}"`,
            found: showValue(at(value, path)),
            perhaps,
          });
        }),
  );
  const others = issues
    .filter(({ code, path }) => code !== 'unrecognized_keys' && !misspelt.has(formatPath(path)))
    .map((issue): Problem => {
      const found = at(value, issue.path);
      const perhaps =
        issue.code === 'invalid_value' && typeof found === 'string'
          ? nearest(found, issue.values.map(String))
          : undefined;
      return problemAt(issue.path, { expected: expectation(issue), found: showValue(found), perhaps });
    });
  return [...unknown, ...others];
};
