type Placeholders<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/**
 * Puts values into the `{placeholders}` of an interface string; a missing one is a type error.
 * @example fill('Rp{amount} per {unit}', { amount: '5.000', unit: 'sertifikat' })
 */
export const fill = <S extends string>(text: S, values: Record<Placeholders<S>, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    String((values as Record<string, string | number>)[name] ?? whole),
  );
