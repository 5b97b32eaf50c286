import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatClock, formatZone } from '../../src/i18n/format-clock.ts';
import { formatKilobytes } from '../../src/i18n/format-kilobytes.ts';
import { formatList } from '../../src/i18n/format-list.ts';
import { formatMoment } from '../../src/i18n/format-moment.ts';
import { formatDate, formatRupiah } from '../../src/i18n/format.ts';

/* Written without `Intl`, and compared with it. */

const whole = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });
const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
const isoOf = (day: Date) => day.toISOString().slice(0, 10);

describe('what is written', () => {
  it('amounts, as Intl does', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), (amount) => {
        expect(formatRupiah(amount)).toBe(`Rp${whole.format(amount)}`);
      }),
    );
  });

  it('sizes, as Intl does', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), (bytes) => {
        expect(formatKilobytes(bytes)).toBe(`${whole.format(Math.ceil(bytes / 1024))} KB`);
      }),
    );
  });

  it('lists, as Intl does', () => {
    const list = new Intl.ListFormat('id', { type: 'conjunction' });
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 6 }), (parts) => {
        expect(formatList(parts)).toBe(list.format(parts));
      }),
    );
  });

  it('dates and their days of the week, as Intl does', () => {
    const date = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });
    const weekday = new Intl.DateTimeFormat('id-ID', { weekday: 'long', timeZone: 'UTC' });
    fc.assert(
      fc.property(days, (day) => {
        expect(formatDate(isoOf(day))).toBe(date.format(day));
        expect(formatMoment(isoOf(day))).toBe(`${weekday.format(day)}, ${date.format(day)}`);
      }),
    );
  });

  it('moments on the clock of the device', () => {
    expect(formatMoment('2030-12-04T14:30')).toBe('Rabu, 4 Desember 2030, pukul 14.30');
    fc.assert(
      fc.property(days, (day) => {
        const clock = [day.getHours(), day.getMinutes()].map((part) => String(part).padStart(2, '0'));
        const local = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long' });
        expect(formatClock(day)).toBe(`${local.format(day)} pukul ${clock.join('.')}`);
      }),
    );
  });

  it.each([
    [-420, 'WIB'],
    [-480, 'WITA'],
    [-540, 'WIT'],
    [0, 'UTC+0'],
    [-330, 'UTC+5.30'],
    [210, 'UTC-3.30'],
  ])('the zone of a device %d minutes before UTC as %s', (offset, name) => {
    const at = new Date();
    at.getTimezoneOffset = () => offset;
    expect(formatZone(at)).toBe(name);
  });
});
