/** A plain decimal with a point, e.g. `1000.5`, written the Indonesian way: `1.000,5`. Exact, of any length. */
export const formatDecimal = (plain: string): string => {
  const [whole = '', decimals] = plain.split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, '.') + (decimals ? `,${decimals}` : '');
};
