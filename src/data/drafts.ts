import type { Content } from '../content/collections.ts';
import type { DraftsPage } from '../domain/submission/service-forms.ts';
import { list } from './get.ts';
import { slotsOf } from './slots-of.ts';
import { packageForms } from './package-forms.ts';

/** Props of the list of drafts on `/berkas/`. */
export const draftsPage = (content: Content): DraftsPage => ({
  forms: packageForms(content),
  services: list(content, 'services').map(({ id, data }) => ({
    id,
    title: data.title,
    kind: data.packageKind,
    ...(data.packageKind === 'health-certificate' ? {} : { slots: slotsOf(content, id) }),
  })),
});
