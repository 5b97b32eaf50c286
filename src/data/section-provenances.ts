import type { Provenance } from '../schemas/provenance.ts';
import type { ServiceView } from './service-view.ts';

const own = (part: { provenance: Provenance }) => part.provenance;

/** The provenances of every fact in each section of a service page. */
export const sectionProvenances = (view: ServiceView): Record<string, Provenance[]> => {
  const { data } = view;
  const { complaints, duration, hsCodes, laboratory, place, targets } = data;
  return {
    'kode-hs': 'items' in hsCodes ? hsCodes.items.map(own) : [hsCodes.provenance],
    [place.kind]: [place.content.provenance],
    'dasar-hukum':
      'items' in view.legalBasis
        ? [view.legalBasis.lead ?? [], view.legalBasis.items, view.legalBasis.also].flat().map(own)
        : [view.legalBasis.provenance],
    persyaratan: view.requirementGroups.flatMap((group) => group.items.map(own)),
    prosedur: [
      ...data.handIn.map(own),
      ...view.procedure.lists.flatMap((list) => list.steps.map(own)),
      ...(view.procedure.absent ? [view.procedure.absent.provenance] : []),
    ],
    [`target-${targets.kind}`]: [targets.content.provenance],
    'waktu-pelayanan': [
      ...('rows' in duration.content ? duration.content.rows.map(own) : [duration.content.provenance]),
      ...duration.notes.map(own),
    ],
    biaya: [
      ...data.fees.words.map(own),
      ...view.fees.map(own),
      ...(data.fees.absent ? [data.fees.absent.provenance] : []),
    ],
    produk: [...view.products.map(own), ...(data.productsAbsent ? [data.productsAbsent.provenance] : [])],
    'uji-laboratorium':
      'lines' in laboratory
        ? [laboratory.title.provenance, ...laboratory.notes.map(own)]
        : [laboratory.provenance],
    pengaduan: [
      ...('quotes' in complaints.content
        ? complaints.content.quotes.map(own)
        : [complaints.content.provenance]),
      ...view.channels.flatMap(({ data: agency }) => agency.channels.map(own)),
    ],
    'standar-pelayanan': [],
    sumber: data.heading.map(own),
  };
};
