const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whether the text is a day of the calendar written `YYYY-MM-DD`; 30 February is not. */
export const isIsoDate = (text: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const length = month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);
  return year > 0 && day >= 1 && day <= length;
};

/** What follows the day. */
const TIME = /^T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{1,6})?Z$/;

/** Whether the text is a moment that exists, in ISO 8601 and UTC. */
export const isIsoTime = (text: string): boolean => isIsoDate(text.slice(0, 10)) && TIME.test(text.slice(10));
