import { biayaLayanan, cari } from 'ui:id';
import type { Content } from '../../content/collections.ts';
import { fill } from '../../i18n/fill.ts';
import { formatList } from '../../i18n/format-list.ts';
import type { Provenance } from '../../schemas/provenance.ts';
import type { SearchAnswer } from '../../search/answer.ts';
import { answerOf } from '../answer.ts';
import { list } from '../get.ts';
import { sectionProvenances } from '../section-provenances.ts';
import { feeWords } from '../service-card.ts';
import { serviceView, type ServiceView } from '../service-view.ts';
import { groupSources } from '../sourced.ts';

type Answers = Record<string, SearchAnswer>;

/** The first source in full: the page that the answer links to names all. */
const sourceOf = (content: Content, provenances: readonly Provenance[]): string => {
  const [group] = groupSources(content, provenances);
  return group ? fill(cari.jawabanSumber, { sumber: `${group.title}, ${group.sections.join('; ')}` }) : '';
};

/** The gist of the sections of a service; none where offices differ, or the source has nothing. */
const gists = (content: Content, view: ServiceView): Record<string, string> => {
  const answer = answerOf(content, view);
  const sure = answer.sure ? `,${fill(biayaLayanan.jawaban, { kepastian: answer.sure.words })}` : '';
  const papers = answer.papers.map(({ about }) => about.title);
  return {
    biaya: answer.figures.length > 0 ? `${feeWords(answer)}${sure}` : '',
    'waktu-pelayanan': view.data.duration.short,
    persyaratan:
      papers.length > 0 && answer.papersByOffice.length === 0
        ? fill(cari.jawabanBerkas, { berkas: formatList(papers) })
        : '',
    produk: view.products.map(({ words }) => words).join('; '),
    pengaduan: view.channels.length > 0 ? formatList(view.channels.map(({ data: { name } }) => name)) : '',
  };
};

const ofServices = (content: Content): Answers =>
  Object.fromEntries(
    list(content, 'services').flatMap(({ id }) => {
      const view = serviceView(content, id);
      const provenances = sectionProvenances(view);
      return Object.entries(gists(content, view))
        .filter(([, says]) => says !== '')
        .map(([section, says]): [string, SearchAnswer] => [
          `/layanan/${id}/#${section}`,
          { says, source: sourceOf(content, provenances[section] ?? []) },
        ]);
    }),
  );

const ofDocuments = (content: Content): Answers =>
  Object.fromEntries(
    list(content, 'documents').map(({ id, data }) => [
      `/dokumen/${id}/`,
      { says: data.does, source: sourceOf(content, [data.provenance]) },
    ]),
  );

const ofArticles = (content: Content): Answers =>
  Object.fromEntries(
    list(content, 'regulations').flatMap(({ id, data }) =>
      data.articles.map(({ slug, says, provenance }): [string, SearchAnswer] => [
        `/peraturan/${id}/#${slug}`,
        { says, source: sourceOf(content, [provenance]) },
      ]),
    ),
  );

const ofTerms = (content: Content): Answers =>
  Object.fromEntries(
    list(content, 'terms').map(({ id, data }) => [
      `/istilah/#${id}`,
      {
        says: [data.long, data.means].filter(Boolean).join('. '),
        source: sourceOf(content, [data.provenance]),
      },
    ]),
  );

/** What answers a query by itself, by its address: fetched by the search only when a query asks for it. */
export const searchAnswers = (content: Content): Answers => ({
  ...ofServices(content),
  ...ofDocuments(content),
  ...ofArticles(content),
  ...ofTerms(content),
});
