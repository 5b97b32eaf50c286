import type { Billing } from '../schemas/billing.ts';
import type { Portal } from '../schemas/portal.ts';
import type { PortalView, ViewPart } from '../schemas/portal-view.ts';

type Kind = Exclude<ViewPart['kind'], 'layar' | 'bukti'> | 'judul' | 'menu' | 'baris';

/** A part of a drawn screen: a field, button, heading …, with the key by which a guide points to it. */
export type DrawnPart = { kind: Kind; key: string; label: string; columns?: readonly string[] };

const fieldsOf = (portal: Portal, { of, groups }: Extract<ViewPart, { kind: 'layar' }>): DrawnPart[] =>
  (portal.screens.find(({ id }) => id === of)?.groups ?? [])
    .filter(({ title }) => groups?.includes(title) ?? true)
    .flatMap(({ title, fields }) => [
      { kind: 'judul', key: title, label: title },
      ...fields.map(({ key, label, required }): DrawnPart => ({
        kind: 'isian',
        key,
        label: required ? `${label} *` : label,
      })),
    ]);

const linesOf = ({ fields, columns }: Billing, only: readonly string[] | undefined): DrawnPart[] => [
  ...fields
    .filter(({ key }) => only?.includes(key) ?? true)
    .map(({ key, label }): DrawnPart => ({ kind: 'baris', key, label })),
  ...(only
    ? []
    : [
        {
          kind: 'tabel' as const,
          key: 'rincian',
          label: '',
          columns: columns.map(({ label }) => label),
        },
      ]),
];

/** The parts of a view in their order, with the fields and lines that it takes over; the menu's come first. */
export const partsOfView = (
  { title, menu, parts }: PortalView,
  portal: Portal,
  billing: Billing,
): DrawnPart[] => [
  ...(menu ? portal.menus.map(({ label }): DrawnPart => ({ kind: 'menu', key: label, label })) : []),
  ...parts.flatMap((part): DrawnPart[] => {
    if (part.kind === 'bukti') return linesOf(billing, part.of);
    if (part.kind !== 'layar') return [part];
    // A screen of one group says its name once.
    return fieldsOf(portal, part).filter(({ kind, label }) => kind !== 'judul' || label !== title);
  }),
];
