const rupiahFormat = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });
const dateFormat = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });
const bytesFormat = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });

/** Whole rupiah as `Rp5.000`. */
export const formatRupiah = (amount: bigint | number): string => `Rp${rupiahFormat.format(amount)}`;

/** An ISO date as `11 Oktober 2016`. */
export const formatDate = (iso: string): string => dateFormat.format(new Date(`${iso}T00:00:00Z`));

/** Bytes in kB (thousands), e.g. `12,4 kB`. */
export const formatBytes = (bytes: number): string => `${bytesFormat.format(bytes / 1000)} kB`;
