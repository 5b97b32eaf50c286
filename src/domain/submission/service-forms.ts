import { withSlots, type AskedSlot, type Form, type PackageKind } from './form.ts';

/** A service as far as drafts need it: its own form, with the places for files that it asks for. */
export type ServiceForm = { readonly id: string; readonly title: string; readonly form: Form };

/** What `/berkas/` needs of the services, as plain data: forms by kind, and which files each service asks for. */
export type DraftsPage = {
  readonly forms: readonly Form[];
  readonly services: readonly {
    readonly id: string;
    readonly title: string;
    readonly kind: PackageKind;
    /** Left out where the form has the same places for files for every service. */
    readonly slots?: readonly AskedSlot[];
  }[];
};

/** The services, each with its own form. */
export const serviceForms = ({ forms, services }: DraftsPage): ServiceForm[] =>
  services.flatMap(({ id, title, kind, slots }) => {
    const form = forms.find((one) => one.kind === kind);
    return form ? [{ id, title, form: slots ? withSlots(form, slots) : form }] : [];
  });
