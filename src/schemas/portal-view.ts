import { z } from 'zod';
import { text } from './fields.ts';

const part = z.strictObject({ key: z.string().min(1), label: text });

/** A part of a portal's screen as its drawing shows it, in the order of the source. */
const viewPart = z.discriminatedUnion('kind', [
  part.extend({ kind: z.enum(['isian', 'tombol', 'tautan', 'kotak', 'centang', 'tulisan']) }),
  part.extend({ kind: z.literal('tabel'), columns: z.array(text).min(1) }),
  /** The fields of a screen; of some of its groups alone. */
  z.strictObject({
    kind: z.literal('layar'),
    of: z.string(),
    groups: z.array(z.string()).min(1).optional(),
  }),
  /** The printed proof of a bill; some of its lines alone. */
  z.strictObject({ kind: z.literal('bukti'), of: z.array(z.string()).min(1).optional() }),
]);
export type ViewPart = z.infer<typeof viewPart>;

/** What a guide's drawing shows: parts of the portal as the source names them; where they stand is a guess. */
export const portalView = z.strictObject({
  id: z.string().min(1),
  title: text,
  /** Whether the portal's menu stands beside it. */
  menu: z.boolean().default(false),
  parts: z.array(viewPart).min(1),
});
export type PortalView = z.infer<typeof portalView>;
