/** Sheets on which the counter card can be printed. */
export type CardSize = 'a6' | 'a4';

/** Prints nothing of the page but the counter card, on a sheet of this size. */
export const printCard = (size: CardSize): void => {
  const { dataset } = document.documentElement;
  dataset['cetak'] = size;
  addEventListener('afterprint', () => delete dataset['cetak'], { once: true });
  print();
};
