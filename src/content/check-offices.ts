import type { Content } from './collections.ts';
import { showValue, type Problem } from './problem.ts';

/** Two offices of one code, province, agency or former office, or two units of one code: which is meant? */
export const checkOffices = ({ offices }: Content): Problem[] => {
  const keys = [...offices.values()].flatMap(
    ({ file, data: { code, province, agency, units, formerly } }) => [
      { file, key: 'code', value: code },
      ...(province === undefined ? [] : [{ file, key: 'province', value: province }]),
      ...(agency === undefined ? [] : [{ file, key: 'agency', value: agency }]),
      ...units.map((unit) => ({ file, key: 'units', value: unit.code })),
      ...formerly.map(({ agency }) => ({ file, key: 'formerly', value: agency })),
    ],
  );
  const seen = new Map<string, string>();
  return keys.flatMap(({ file, key, value }) => {
    const first = seen.get(`${key} ${value}`);
    if (first === undefined) {
      seen.set(`${key} ${value}`, file);
      return [];
    }
    return [{ file, key, expected: `yang belum dipakai di ${first}`, found: showValue(value) }];
  });
};
