/** A province's name without what stands before it in one spelling or the other. */
const bare = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^provinsi +/, '')
    .replace(/^diy$/, 'yogyakarta')
    .replace(/^(daerah khusus( ibu ?kota)?|dki|daerah istimewa|d\.? ?i\.?) +/, '');

/** Whether two names mean the same province: DKI Jakarta is Daerah Khusus Ibukota Jakarta. */
export const isSameProvince = (a: string, b: string): boolean => bare(a) === bare(b);
