/** Codes that CLDR names but that are no country: groups, reserves, tests, and codes withdrawn from ISO 3166. */
const LEFT_OUT = new Set(
  'AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH NT QO RH SU TA TP UK UN VD XA XB XK YD YU ZR ZZ'.split(
    ' ',
  ),
);
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/**
 * Countries and territories of ISO 3166 with their Indonesian names (CLDR), in Indonesian order.
 * The portal's own list is not known: these are offered while typing, nothing else is refused.
 */
export const countryNames = (): string[] => {
  const names = new Intl.DisplayNames('id', { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return codes
    .filter((code) => !LEFT_OUT.has(code))
    .flatMap((code) => names.of(code) ?? [])
    .sort((a, b) => a.localeCompare(b, 'id'));
};
