const DAYS_IN_ERA = 146_097;
/** Days from 1 March of year 0 to 1 January 1970. */
const EPOCH = 719_468;

/** Days since 1 January 1970 of an ISO date that exists (Howard Hinnant's `days_from_civil`; years start in March). */
export const dayNumber = (iso: string): number => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - EPOCH;
};

const padded = (value: number, length: number) => String(value).padStart(length, '0');

/** The ISO date of a day number: `civil_from_days`. */
export const dateOf = (days: number): string => {
  const shifted = days + EPOCH;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / (DAYS_IN_ERA - 1))) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return `${padded(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), 4)}-${padded(month, 2)}-${padded(day, 2)}`;
};

/** The date so many days later; earlier for a negative number. */
export const addDays = (iso: string, days: number): string => dateOf(dayNumber(iso) + days);

/** Day of the week, 0 for Sunday to 6 for Saturday. */
export const weekday = (iso: string): number => (((dayNumber(iso) + 4) % 7) + 7) % 7;

/** A moment `YYYY-MM-DDTHH:MM` so many hours later on the same clock: Indonesia's zones know no summer time. */
export const addHours = (moment: string, hours: number): string => {
  const [date = '', time = ''] = moment.split('T');
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const total = hour + hours;
  return `${addDays(date, Math.floor(total / 24))}T${padded(((total % 24) + 24) % 24, 2)}:${padded(minute, 2)}`;
};
