import { z } from 'zod';
import { shortText, text } from './fields.ts';
import { provenance } from './provenance.ts';
import { reference } from './reference.ts';

/** A code of an office or unit as the list prints it, always quoted in YAML: `"00"` is not 0. */
const codeOf = (digits: number) =>
  z
    .string(`kode dalam tanda kutip, mis. "${'3500'.slice(0, digits)}"`)
    .regex(new RegExp(`^\\d{${digits}}$`), `kode ${digits} angka, mis. "${'3500'.slice(0, digits)}"`);

/** A place at which an office serves: an airport, a port, a border post, or the office itself ("UPT Induk"). */
const unit = z.strictObject({
  code: codeOf(4),
  name: shortText(120),
  /** Only where the list prints another city than the office's. */
  city: text.optional(),
  /** What the copies of the list do not agree on, as the end of a sentence. */
  note: text.optional(),
});

/** An office of the seeds that this one probably is today: always a guess, with what it rests on. */
const former = z.strictObject({
  agency: reference('agencies'),
  /** Code of the unit, where it became a part of an office. */
  unit: codeOf(4).optional(),
  ground: text,
});

/**
 * An office of Barantin with its units, as one list of 2024 names them. It says where officers are, not where goods may
 * lawfully enter or leave: that is set by Peraturan Barantin 3/2024.
 */
export const office = z
  .strictObject({
    /** `provinsi` serves a province, `pusat` is the head office, `uji` tests and serves no province. */
    kind: z.enum(['provinsi', 'pusat', 'uji']).default('provinsi'),
    name: shortText(120),
    code: codeOf(2),
    /** As the office's own name says it; no other office has one. */
    province: text.optional(),
    /** Other names of the province, for the filter and for forms. */
    also: z.array(text).default([]),
    city: text,
    note: text.optional(),
    units: z.array(unit).min(1),
    /** Its own entry among the agencies, where a service names it. */
    agency: reference('agencies').optional(),
    formerly: z.array(former).default([]),
    provenance,
  })
  .superRefine(({ kind, name, code, province, units, formerly }, context) => {
    const report = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    if (kind === 'provinsi' && (province === undefined || !name.endsWith(` ${province}`)))
      report(['province'], 'provinsi seperti tertulis di akhir nama kantor');
    if (kind !== 'provinsi' && province !== undefined)
      report(['province'], 'tidak ada provinsi untuk kantor ini');
    units.forEach((each, index) => {
      if (!each.code.startsWith(code))
        report(['units', index, 'code'], `kode yang diawali kode kantor, "${code}"`);
    });
    formerly.forEach((each, index) => {
      if (each.unit !== undefined && !units.some((known) => known.code === each.unit))
        report(['formerly', index, 'unit'], 'kode salah satu units');
    });
  });
export type Office = z.infer<typeof office>;
