import * as ui from 'ui:id';
import type { Content } from '../../content/collections.ts';
import type { IndexedPage } from '../../search/search-index.ts';
import { list } from '../get.ts';
import { clip } from './clip.ts';

const LIST = 0.75;
const CONFLICT = 0.7;

const LISTS = [
  ['/layanan/', 'layanan', ui.layanan],
  ['/dokumen/', 'dokumen', ui.dokumen],
  ['/peraturan/', 'peraturan', ui.peraturan],
  ['/panduan/', 'panduan', ui.panduan],
  ['/periksa/', 'layanan', ui.periksa],
  ['/tarif/', 'layanan', ui.tarif],
  ['/paket/', 'layanan', ui.paket],
  ['/berkas/', 'situs', ui.berkas],
  ['/petugas/', 'situs', ui.petugas],
  ['/perubahan/', 'situs', ui.perubahan],
  ['/data/', 'situs', ui.dataTerbuka],
  ['/luring/', 'situs', ui.luring],
  ['/tentang/', 'situs', ui.tentang],
  ['/privasi/', 'situs', ui.privasi],
  ['/aksesibilitas/', 'situs', ui.aksesibilitas],
] as const;

const terms = (content: Content, namesOf: (address: string) => string[]): IndexedPage => ({
  path: '/istilah/',
  title: ui.istilah.judul,
  kind: 'istilah',
  names: namesOf('/istilah/'),
  parts: list(content, 'terms').map(({ id, data }) => ({
    anchor: id,
    title: data.term,
    weight: 1,
    says: clip([data.long, data.means].filter(Boolean).join('. ')),
    names: [...(data.long ? [data.long] : []), ...data.also, ...namesOf(`/istilah/#${id}`)],
  })),
});

const sources = (content: Content, namesOf: (address: string) => string[]): IndexedPage => ({
  path: '/catatan-sumber/',
  title: ui.catatanSumber.judul,
  kind: 'situs',
  weight: LIST,
  says: clip(ui.catatanSumber.deskripsi),
  names: namesOf('/catatan-sumber/'),
  parts: [
    ...list(content, 'conflicts').map(({ id, data }) => ({
      anchor: id,
      title: data.title,
      weight: CONFLICT,
    })),
    ...list(content, 'sources').map(({ id, data }) => ({
      anchor: id,
      title: clip(data.title),
      weight: CONFLICT,
    })),
  ],
});

/** The lists, the forms and what the site says about itself; terms and sources with each of their entries. */
export const sitePages = (content: Content, namesOf: (address: string) => string[]): IndexedPage[] => [
  ...LISTS.map(([path, kind, { judul, deskripsi }]) => ({
    path,
    title: judul,
    kind,
    weight: LIST,
    says: clip(deskripsi),
    names: namesOf(path),
  })),
  terms(content, namesOf),
  sources(content, namesOf),
];
