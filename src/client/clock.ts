/** This moment as ISO 8601 in UTC. */
export const now = (): string => new Date().toISOString();

/** The visitor's own day, `YYYY-MM-DD`. */
export const today = (): string => {
  const date = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};
