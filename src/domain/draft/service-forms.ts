import { formOfService, type AskedOfForm, type Form } from '../submission/form.ts';
import type { PackageKind } from '../../schemas/vocabulary.ts';

/** A service as far as drafts need it: its own form, with the places for files that it asks for. */
export type ServiceForm = { readonly id: string; readonly title: string; readonly form: Form };

/** What `/berkas/` needs of the services, as plain data: forms by kind, and what each service asks for. */
export type DraftsPage = {
  readonly forms: readonly Form[];
  readonly services: readonly {
    readonly id: string;
    readonly title: string;
    readonly kind: PackageKind;
    readonly asked: AskedOfForm;
  }[];
};

/** The services, each with its own form. */
export const serviceForms = ({ forms, services }: DraftsPage): ServiceForm[] =>
  services.flatMap(({ id, title, kind, asked }) => {
    const form = forms.find((one) => one.kind === kind);
    return form ? [{ id, title, form: formOfService(form, asked) }] : [];
  });
