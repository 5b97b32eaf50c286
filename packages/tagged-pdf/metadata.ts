import type { PdfFile, Ref } from './pdf-file.ts';

/** What a document says of itself. */
export type About = {
  readonly title: string;
  /** Of the texts, as a language tag, e.g. `id`. */
  readonly language: string;
  /** The program that wrote the file. */
  readonly producer: string;
};

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text as XML holds it; what XML cannot hold, such as U+0000, becomes U+FFFD. */
const xml = (text: string): string =>
  text.replace(
    /[&<>]|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
    (sign) => SIGNS[sign] ?? '\ufffd',
  );

/** The metadata by which a reader knows the document's title, and that it claims PDF/UA-1 (ISO 14289-1, 5). */
export const addMetadata = (file: PdfFile, { title, language, producer }: About): Ref =>
  file.addPlain(
    new TextEncoder().encode(
      [
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"' +
          ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
        '<pdfuaid:part>1</pdfuaid:part>',
        `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(title)}</rdf:li></rdf:Alt></dc:title>`,
        `<dc:language><rdf:Bag><rdf:li>${xml(language)}</rdf:li></rdf:Bag></dc:language>`,
        `<pdf:Producer>${xml(producer)}</pdf:Producer>`,
        '</rdf:Description></rdf:RDF></x:xmpmeta>',
        '<?xpacket end="r"?>',
      ].join('\n'),
    ),
    '/Type/Metadata/Subtype/XML',
  );
