declare module 'subset-font' {
  type Options = {
    targetFormat: 'sfnt';
    noLayoutClosure?: boolean;
    noHinting?: boolean;
    keepFeatures?: string[];
    dropTables?: string[];
    preserveNameIds?: number[];
    variationAxes?: Record<string, number>;
  };
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
