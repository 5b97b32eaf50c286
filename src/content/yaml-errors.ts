import type { YAMLParseError } from 'yaml';

const INDENT = 'jumlah spasi di awal baris yang sama dengan baris lain di kelompoknya';
const QUOTED = 'nilai dalam tanda kutip bila memuat titik dua, mis. "Madu: D.1"';
/** Said of brackets that are not closed. */
export const BRACKETS = 'tanda kurung [ ] atau { } yang berpasangan';
const ONE_VALUE =
  'satu nilai saja; nilai yang memuat tanda kutip diapit seluruhnya dengan tanda kutip jenis lain';
const COLON = 'titik dua dan satu spasi sesudah kunci, mis. "title: Madu"';

/** What to do about a slip in the writing of YAML, by what the parser says of it and the line on which it says so. */
export const explainYaml = ({ code, message }: YAMLParseError, line: string): string => {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'kunci ini satu kali saja di kelompoknya; gabungkan isinya atau hapus salah satu';
    case 'TAB_AS_INDENT':
      return 'spasi di awal baris, bukan tab';
    case 'BAD_INDENT':
      return message.startsWith('Flow') ? BRACKETS : INDENT;
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /: .*:( |$)/.test(line) ? QUOTED : INDENT;
    case 'MULTILINE_IMPLICIT_KEY':
      return COLON;
    case 'MISSING_CHAR':
      return message.includes('quote') ? 'tanda kutip penutup' : COLON;
    case 'BAD_SCALAR_START':
      return 'nilai dalam tanda kutip, karena diawali tanda yang berarti khusus dalam YAML';
    case 'BAD_DQ_ESCAPE':
      return 'teks tanpa garis miring terbalik, atau dalam tanda kutip tunggal';
    case 'MULTIPLE_DOCS':
      return 'satu isi dalam satu berkas; hapus baris ---';
    case 'TAG_RESOLVE_FAILED':
      return 'nilai dalam tanda kutip, karena diawali tanda !';
    default:
      if (message.includes('at node end')) return ONE_VALUE;
      if (message.includes('same line with key')) return 'tanda - di baris sendiri, di bawah kuncinya';
      return message.includes('flow-') ? BRACKETS : 'tulisan YAML yang benar di baris ini';
  }
};
