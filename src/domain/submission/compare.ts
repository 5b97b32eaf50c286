import { addDays } from '../calendar.ts';
import { isIsoDate } from '../dates.ts';
import { parseVolume } from '../parse-volume.ts';
import { gramsIn } from '../mass.ts';
import { rowsOf, type Application } from './application.ts';
import { findField, type Form } from './form.ts';
import type { Finding, Problem } from './problem.ts';

type Place = { readonly step: string; readonly field: string };

const FILED: Place = { step: 'tujuan', field: 'tanggalAju' };
const LEAVES: Place = { step: 'pengangkutan', field: 'tanggalBerangkat' };
const ARRIVES: Place = { step: 'pengangkutan', field: 'tanggalTiba' };
const REPORTED: Place = { step: 'konfirmasi', field: 'tanggalLapor' };
const DIRECTION: Place = { step: 'asal-tujuan', field: 'jenisLaporan' };
const [NET, NET_UNIT, GROSS, GROSS_UNIT] = ['net', 'satuanNet', 'gross', 'satuanGross'].map((field) => ({
  step: 'konfirmasi',
  field,
})) as [Place, Place, Place, Place];

/** Days ahead of which a day was hardly meant: a year. */
const FAR = 366;

/** A weight in thousandths of a gram, so that two can be compared; nothing where it cannot be read. */
const weightOf = (amount: string, unit: string): bigint | undefined => {
  const [read, grams] = [parseVolume(amount), gramsIn(unit.toLowerCase())];
  return read.ok && grams !== undefined ? read.value * grams : undefined;
};

/**
 * What is wrong or odd about entries beside one another. What cannot be is `salah`; what no source forbids is a
 * `peringatan`, and so is everything about the past.
 * @param today the visitor's day as an ISO date; for what was sent the day it was; without it nothing is past
 */
export const compareEntries = (application: Application, form: Form, today?: string): Problem[] => {
  const text = (place: Place): string =>
    findField(form, place) ? (rowsOf(application, place.step)[0]?.values[place.field] ?? '').trim() : '';
  const day = (place: Place) => (isIsoDate(text(place)) ? text(place) : undefined);
  const at = (place: Place, finding: Finding | false | undefined): Problem[] => {
    const row = rowsOf(application, place.step)[0]?.id;
    return finding && row !== undefined ? [{ ...finding, ...place, row }] : [];
  };
  const warn = (code: Finding['code'], isSo: unknown): Finding | undefined =>
    isSo ? { code, severity: 'peringatan' } : undefined;

  const [filed, leaves, arrives, reported] = [day(FILED), day(LEAVES), day(ARRIVES), day(REPORTED)];
  const isPast = (date: string | undefined) => date !== undefined && today !== undefined && date < today;
  const isFar = (date: string | undefined) =>
    date !== undefined && today !== undefined && date > addDays(today, FAR);
  const isInbound = text(DIRECTION) === 'pemasukan';
  const due = isInbound ? arrives : leaves;
  const { reportDays } = form;
  const isLate = reported !== undefined && due !== undefined && reported > due;
  const isShort =
    reported !== undefined &&
    leaves !== undefined &&
    reportDays !== undefined &&
    reported > addDays(leaves, -reportDays);

  const [net, gross] = [weightOf(text(NET), text(NET_UNIT)), weightOf(text(GROSS), text(GROSS_UNIT))];
  const isNoWeight = (place: Place) => text(place) !== '' && gramsIn(text(place).toLowerCase()) === undefined;

  return [
    ...at(FILED, warn('tanggal-lewat', isPast(filed)) ?? warn('tanggal-jauh', isFar(filed))),
    ...at(LEAVES, warn('tanggal-lewat', isPast(leaves)) ?? warn('tanggal-jauh', isFar(leaves))),
    ...at(
      ARRIVES,
      leaves !== undefined && arrives !== undefined && arrives < leaves
        ? { code: 'tiba-sebelum-berangkat', severity: 'salah' }
        : warn('tanggal-jauh', isFar(arrives)),
    ),
    ...at(
      REPORTED,
      isShort
        ? { code: 'lapor-kurang-hari', severity: 'peringatan', days: reportDays }
        : (warn(isInbound ? 'lapor-sesudah-tiba' : 'lapor-sesudah-berangkat', isLate) ??
            warn('tanggal-lewat', isPast(reported)) ??
            warn('tanggal-jauh', isFar(reported))),
    ),
    ...at(NET_UNIT, warn('satuan-bukan-berat', isNoWeight(NET_UNIT))),
    ...at(
      GROSS,
      net !== undefined && gross !== undefined && gross < net && { code: 'gross-kurang', severity: 'salah' },
    ),
    ...at(GROSS_UNIT, warn('satuan-bukan-berat', isNoWeight(GROSS_UNIT))),
  ];
};
