import type { Content, Entry } from './collections.ts';
import { showValue, type Problem } from './problem.ts';

type Told = { readonly office?: string | undefined };

/**
 * What is told of one office is told of an office of the service; a service without a form says where to apply, and
 * one without products that there are none.
 */
export const checkServiceOffices = ({ id, file, data }: Entry<'services'>, content: Content): Problem[] => {
  const { offices, duration, complaints } = data;
  const procedure = content.procedures.get(id);
  const told: [string, readonly Told[]][] = [
    ['handIn', data.handIn],
    ['requirements.groups', data.requirements.groups],
    ['duration.content.rows', 'rows' in duration.content ? duration.content.rows : []],
    ['fees.words', data.fees.words],
    ['products', data.products],
    ['complaints.content.quotes', 'quotes' in complaints.content ? complaints.content.quotes : []],
  ];
  const expected = `salah satu offices: ${offices.join(', ')}`;
  const strangers = (where: string, key: string, facts: readonly Told[]): Problem[] =>
    facts
      .flatMap(({ office }) => office ?? [])
      .filter((office) => !offices.includes(office))
      .map((office) => ({ file: where, key: `${key}.office`, expected, found: showValue(office) }));
  return [
    ...told.flatMap(([key, facts]) => strangers(file, key, facts)),
    ...(procedure ? strangers(procedure.file, 'lists', procedure.data.lists) : []),
    ...((data.productsAbsent === undefined) === data.products.length > 0
      ? []
      : [
          {
            file,
            key: 'products',
            expected: 'products, atau productsAbsent',
            found: showValue(data.products),
          },
        ]),
    ...(data.packageKind === undefined && data.handIn.length === 0
      ? [
          {
            file,
            key: 'handIn',
            expected: 'tempat mengajukan, karena packageKind tidak ada',
            found: 'tidak ada',
          },
        ]
      : []),
  ];
};
