import { ONLY_ROW, rowsOf, type Application, type Values } from '../submission/application.ts';
import type { ApplicationAction } from '../submission/reduce.ts';
import type { StepValues } from './start.ts';

/** Fields of the portal's request that ask for the company again, by the field of its account. */
const FROM_ACCOUNT: readonly (readonly [account: string, step: string, field: string])[] = [
  ['kkp', 'tujuan', 'kkp'],
  ['indukWilker', 'tujuan', 'wilker'],
  ['namaPerusahaan', 'tujuan', 'namaPerusahaan'],
  ['noTelepon', 'tujuan', 'noTeleponPerusahaan'],
  ['alamat', 'tujuan', 'alamatPerusahaan'],
  ['namaPerusahaan', 'penerima', 'pengirimNama'],
  ['noTelepon', 'penerima', 'pengirimNoTelp'],
  ['alamat', 'penerima', 'pengirimAlamat'],
];

/** What the account sheet says of a request to the portal. */
export const valuesFromAccount = (account: Values): StepValues => {
  const values: Record<string, Record<string, string>> = {};
  for (const [from, step, field] of FROM_ACCOUNT) {
    const value = account[from]?.trim();
    if (value) values[step] = { ...values[step], [field]: value };
  }
  return values;
};

const HOME = 'Indonesia';
const WAY = { step: 'tujuan', field: 'jenisLayanan' } as const;

/** The countries of an export or import: one of them is home, and home is not the other one. */
export const homeCountry = (application: Application): ApplicationAction[] => {
  const entered = (step: string, field: string) => rowsOf(application, step)[0]?.values[field] ?? '';
  const way = entered(WAY.step, WAY.field);
  if (way !== 'ekspor' && way !== 'impor') return [];
  const [here, there] =
    way === 'ekspor' ? (['negaraAsal', 'negaraTujuan'] as const) : (['negaraTujuan', 'negaraAsal'] as const);
  const set = (field: string, value: string): ApplicationAction => ({
    ...{ type: 'set', step: 'penerima', row: ONLY_ROW, field, value },
  });
  if (entered('penerima', here) !== '') return [];
  return [set(here, HOME), ...(entered('penerima', there) === HOME ? [set(there, '')] : [])];
};

/** Whether an action answers on what `homeCountry` depends. */
export const choosesWay = (action: { type: string; step?: string; field?: string }): boolean =>
  action.type === 'set' && action.step === WAY.step && action.field === WAY.field;
