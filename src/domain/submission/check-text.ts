import { isIsoDate } from '../dates.ts';
import { parseVolume, type VolumeProblem } from '../parse-volume.ts';
import type { FormField } from './form.ts';
import { checkContainer } from './identifiers/container.ts';
import { isNpwp } from './identifiers/npwp.ts';
import { checkPhone } from './identifiers/phone.ts';
import type { Finding, ProblemCode } from './problem.ts';

/** Most characters of a line and of a longer text: this site's own limits, the portal prints none. */
export const MAX_LENGTH = { line: 250, long: 2000 } as const;

/** The portal's field that holds a container number or a seal's. */
const CONTAINER_FIELD = 'containerSealNumber';

const PHONE: Record<Exclude<ReturnType<typeof checkPhone>, 'benar'>, Finding> = {
  asing: { code: 'telepon-asing', severity: 'peringatan' },
  'nol-ganda': { code: 'telepon-nol-ganda', severity: 'peringatan' },
  'tanpa-awalan': { code: 'telepon-tanpa-awalan', severity: 'salah' },
  'jumlah-angka': { code: 'telepon-jumlah-angka', severity: 'salah' },
  'bukan-telepon': { code: 'bukan-telepon', severity: 'salah' },
};
const CONTAINER: Record<Exclude<ReturnType<typeof checkContainer>, 'benar'>, Finding> = {
  'angka-periksa': { code: 'peti-kemas-angka-periksa', severity: 'peringatan' },
  'bukan-pola': { code: 'peti-kemas-bukan-pola', severity: 'peringatan' },
};

const wrong = (code: ProblemCode): Finding => ({ code, severity: 'salah' });

const NUMBER: Partial<Record<VolumeProblem['code'], ProblemCode>> = {
  ambiguous: 'angka-dua-arti',
  'too-large': 'angka-terlalu-besar',
  'too-many-decimals': 'angka-terlalu-rinci',
};

const checkNumber = (text: string): Finding | undefined => {
  const parsed = parseVolume(text);
  if (!parsed.ok) return wrong(NUMBER[parsed.error.code] ?? 'bukan-angka');
  // Whatever is counted or weighed here is there.
  return parsed.value > 0n ? undefined : wrong('angka-nol');
};

/** Years of which a shipment of today can be. */
const YEARS = /^20\d\d-/;

const checkDate = (text: string): Finding | undefined => {
  if (!isIsoDate(text)) return wrong('bukan-tanggal');
  return YEARS.test(text) ? undefined : wrong('tahun-lain');
};

const checkByType = ({ type, choices, key }: FormField, text: string): Finding | undefined => {
  switch (type) {
    case 'angka':
      return checkNumber(text);
    case 'tanggal':
      return checkDate(text);
    case 'telepon': {
      const finding = checkPhone(text);
      return finding === 'benar' ? undefined : PHONE[finding];
    }
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? undefined : wrong('bukan-email');
    case 'npwp':
      return isNpwp(text) ? undefined : wrong('bukan-npwp');
    case 'ya-tidak':
      return text === 'ya' || text === 'tidak' ? undefined : wrong('bukan-pilihan');
    case 'pilihan':
      return choices.length === 0 || choices.some(({ value }) => value === text)
        ? undefined
        : wrong('bukan-pilihan');
    default: {
      if (key !== CONTAINER_FIELD) return undefined;
      const finding = checkContainer(text);
      return finding === 'benar' ? undefined : CONTAINER[finding];
    }
  }
};

/** What is wrong with the text of a field, whatever its star says; nothing where it is empty. */
export const checkText = (field: FormField, typed: string): Finding | undefined => {
  const text = typed.trim();
  if (text === '') return undefined;
  const limit = field.type === 'teks-panjang' ? MAX_LENGTH.long : MAX_LENGTH.line;
  return text.length > limit ? wrong('terlalu-panjang') : checkByType(field, text);
};
