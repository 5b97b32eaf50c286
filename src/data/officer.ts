import type { Content } from '../content/collections.ts';
import type { OfficerPage, OfficerService } from '../domain/draft/officer-page.ts';
import { draftsPage } from './drafts.ts';
import { list } from './get.ts';
import { selfCheckData } from './self-check.ts';
import { serviceSections } from './service-sections.ts';
import { serviceView } from './service-view.ts';

const bare = (text: string) => text.replaceAll('*', '');

const targetsOf = (content: Content, id: string): OfficerService => {
  const view = serviceView(content, id);
  return {
    id,
    title: view.data.title,
    paragraphs: {
      sections: serviceSections(view.data),
      requirements: view.requirementGroups
        .flatMap(({ items }) => items)
        .map(({ slug, about }) => ({ id: `persyaratan-${slug}`, title: about.title })),
      steps: view.procedure.lists
        .flatMap(({ steps }) => steps)
        .map(({ slug, title }) => ({ id: `langkah-${slug}`, title })),
      fees: view.fees.map((line) => ({
        id: `biaya-${line.id}`,
        title: bare(line.group ? `${line.group}: ${line.words}` : line.words),
      })),
    },
    lacking: selfCheckData(content, id)
      .items.filter(({ kind }) => kind !== 'diterbitkan')
      .map((item) => ({ id: item.id, title: item.title })),
  };
};

/** Props of the officers' tools on `/petugas/`. */
export const officerPage = (content: Content): OfficerPage => ({
  ...draftsPage(content),
  targets: list(content, 'services').map(({ id }) => targetsOf(content, id)),
});
