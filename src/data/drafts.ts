import type { Content } from '../content/collections.ts';
import type { DraftsPage } from '../domain/draft/service-forms.ts';
import { list } from './get.ts';
import { askedOf } from './asked-of.ts';
import { packageForms } from './package-forms.ts';

/** Props of the list of drafts on `/berkas/`. */
export const draftsPage = (content: Content): DraftsPage => ({
  forms: packageForms(content),
  services: list(content, 'services').flatMap(({ id, data: { title, packageKind: kind } }) =>
    kind ? { id, title, kind, asked: askedOf(content, id, kind) } : [],
  ),
});
