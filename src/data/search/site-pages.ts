import * as ui from 'ui:id';
import type { Content } from '../../content/collections.ts';
import type { IndexedPage } from '../../search/search-index.ts';
import { conflictsAbout } from '../conflicts.ts';
import { list } from '../get.ts';
import { heldLetters } from '../held.ts';
import { officeViews, servedPlaces } from '../offices.ts';
import { listName } from '../say-tariff-list.ts';
import { tariffLists } from '../tariff-lists.ts';
import { fill } from '../../i18n/fill.ts';
import { clip } from './clip.ts';

const LIST = 0.75;
const CONFLICT = 0.7;
/** A place is what people name; whatever else is so called steps behind. */
const OFFICE = 1.2;
/** Less than any page that a visitor may mean by the same word: a list is found when its name is typed. */
const TARIFFS = 0.5;

const LISTS = [
  ['/layanan/', 'layanan', ui.layanan],
  ['/dokumen/', 'dokumen', ui.dokumen],
  ['/peraturan/', 'peraturan', ui.peraturan],
  ['/panduan/', 'panduan', ui.panduan],
  ['/periksa/', 'layanan', ui.periksa],
  ['/tarif/', 'layanan', ui.tarif],
  ['/tarif/daftar/', 'situs', ui.daftarTarif],
  ['/paket/', 'layanan', ui.paket],
  ['/berkas/', 'situs', ui.berkas],
  ['/petugas/', 'situs', ui.petugas],
  ['/petugas/modul-portal/', 'situs', ui.modulPortal],
  ['/petugas/modul-portal/contoh/', 'situs', ui.modulPortal.contoh],
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
    names: [...(data.long ? [data.long] : []), ...data.also, ...data.sought],
  })),
});

const conflictParts = (content: Content, topic: 'umum' | 'tarif') =>
  conflictsAbout(content, topic).map(({ id, data }) => ({ anchor: id, title: data.title, weight: CONFLICT }));

const sources = (content: Content, namesOf: (address: string) => string[]): IndexedPage => ({
  path: '/catatan-sumber/',
  title: ui.catatanSumber.judul,
  kind: 'situs',
  weight: LIST,
  says: clip(ui.catatanSumber.deskripsi),
  names: namesOf('/catatan-sumber/'),
  parts: conflictParts(content, 'umum'),
});

const tariffConflicts = (content: Content, namesOf: (address: string) => string[]): IndexedPage => ({
  path: '/catatan-sumber/tarif/',
  title: ui.catatanSumber.tarifHalaman.judul,
  kind: 'situs',
  weight: LIST,
  says: clip(ui.catatanSumber.tarifHalaman.deskripsi),
  names: namesOf('/catatan-sumber/tarif/'),
  parts: conflictParts(content, 'tarif'),
});

const eachSource = (namesOf: (address: string) => string[]): IndexedPage => ({
  path: '/catatan-sumber/sumber/',
  title: ui.catatanSumber.sumberHalaman.judul,
  kind: 'situs',
  weight: LIST,
  says: clip(ui.catatanSumber.sumberHalaman.deskripsi),
  names: namesOf('/catatan-sumber/sumber/'),
});

/** People name a port or airport without saying what it is: `Tanjung Perak`, `Juanda`. */
const placeName = (unit: string): string =>
  unit.replace(/^(?:Bandara|PLBN|Pelabuhan(?: (?:Laut|Penyeberangan|Sungai))?) /, '');

/** Offices under their cities and units, which is what people know; their long names would drown other pages. */
const offices = (content: Content, namesOf: (address: string) => string[]): IndexedPage => ({
  path: '/kantor/',
  title: ui.kantor.judul,
  kind: 'situs',
  weight: LIST,
  says: clip(ui.kantor.deskripsi),
  names: namesOf('/kantor/'),
  parts: officeViews(content).map(({ id, heading, data }) => ({
    anchor: id,
    title: heading,
    weight: data.kind === 'provinsi' ? OFFICE : LIST,
    says: data.city,
    names: [data.city, ...servedPlaces(data).map(placeName)],
  })),
});

/** What an officer may do to goods is looked for by the action and by what befell them. */
const held = (content: Content, namesOf: (address: string) => string[]): IndexedPage => ({
  path: '/bila-ditahan/',
  title: ui.bilaDitahan.judul,
  kind: 'situs',
  weight: 1,
  says: clip(ui.bilaDitahan.deskripsi),
  names: namesOf('/bila-ditahan/'),
  parts: heldLetters(content).map(({ anchor, title, letter }) => ({
    anchor,
    title,
    weight: LIST,
    says: letter.data.name,
  })),
});

const tariffPages = (content: Content, namesOf: (address: string) => string[]): IndexedPage[] =>
  tariffLists(content).map((each) => {
    const { title, names } = listName(each);
    const jumlah = each.sections.reduce((sum, { rows }) => sum + rows.length, 0);
    return {
      path: each.path,
      title,
      kind: 'situs',
      weight: TARIFFS,
      says: clip(fill(ui.daftarTarif.halamanDeskripsi, { ...names, jumlah })),
      names: namesOf(each.path),
    };
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
  tariffConflicts(content, namesOf),
  eachSource(namesOf),
  offices(content, namesOf),
  held(content, namesOf),
  ...tariffPages(content, namesOf),
];
