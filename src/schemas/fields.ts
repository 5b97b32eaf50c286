import { z } from 'zod';

/** Text that says something: at least one character that is not white space. */
export const text = z.string().trim().min(1, 'teks yang tidak kosong');

/** Text that has to fit: a title into a line, a summary into a search result. */
export const shortText = (most: number) => text.max(most, `paling banyak ${most} huruf`);

/** A chosen name in an address or an anchor, e.g. `surat-kuasa`. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'huruf kecil, angka, dan tanda hubung, mis. "surat-kuasa"');

/** A customs code as the source prints it, always quoted in YAML, e.g. `"0409.00.00.00"`. */
export const hsCode = z
  .string('kode HS dalam tanda kutip, mis. "0409.00.00.00"')
  .regex(/^\d{4}(\.\d{2}){1,3}$/, 'kode HS dengan titik, mis. "0409.00.00.00"');

/** A day of the calendar as `YYYY-MM-DD`, always quoted in YAML; a day that does not exist is refused. */
export const isoDate = z.iso.date('tanggal yang ada, dalam tanda kutip, mis. "2016-10-11"');

/** An amount of money in whole rupiah. */
export const rupiah = z.int('rupiah bulat, tanpa titik, mis. 5000').nonnegative('rupiah, nol atau lebih');

/** Whether a regulation, or what rests on it, still holds. */
export const status = z.enum(['berlaku', 'digantikan', 'belum-terverifikasi']);
export type Status = z.infer<typeof status>;
