/** Line drawings for the parts of the site that are about no commodity, in a square of 64 units; drawn here. */
export const PART_DRAWINGS: Record<string, readonly string[]> = {
  layanan: ['M12 16h40v34H12z', 'M12 26h40', 'M20 34h16M20 42h24'],
  periksa: ['M14 10h36v44H14z', 'M21 22l4 4 7-8M21 38l4 4 7-8M38 24h6M38 40h6'],
  tarif: [
    'M16 8h32v48H16z',
    'M23 15h18v9H23z',
    'M24 33h2M31 33h2M38 33h2M24 41h2M31 41h2M38 41h2M24 49h2M31 49h9',
  ],
  paket: ['M14 22l18-9 18 9v20l-18 9-18-9z', 'M14 22l18 9 18-9M32 31v20'],
  berkas: ['M8 16h18l5 6h25v30H8z', 'M8 28h48'],
  cari: ['M27 44a17 17 0 1 0 0-34 17 17 0 0 0 0 34z', 'M40 40l14 14'],
  peraturan: ['M32 10v42M20 54h24', 'M14 18h36', 'M14 18l-7 18h14zM50 18l-7 18h14z'],
  dokumen: ['M15 7h24l10 10v40H15z', 'M39 7v10h10', 'M22 28h20M22 36h20M22 44h12'],
  istilah: ['M32 16c-6-5-14-6-22-4v38c8-2 16-1 22 4 6-5 14-6 22-4V12c-8-2-16-1-22 4z', 'M32 16v38'],
  panduan: ['M12 50h12V38h12V26h12V14', 'M44 18l4-4 4 4'],
};

/** For every other page: the wave and the tick of the site. */
export const SITE_DRAWING: readonly string[] = ['M7 47c8-7 17-7 25 0s17 7 25 0', 'M18 27l10 10L50 12'];
