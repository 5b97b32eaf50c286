import { useEffect, useRef, useState } from 'preact/hooks';
import { FINISH, readFragment, screenOf } from '../../app/drafts/place.ts';
import type { StorageProblem } from '../../client/db.ts';
import { listDrafts, loadCurrentDraft, loadDraft, type ReadDraft } from '../../client/drafts.ts';
import type { WizardPage } from '../../data/wizard.ts';
import type { PackageKind } from '../../schemas/vocabulary.ts';
import type { Opened } from './Filling.tsx';

/** What `/paket/` shows. */
export type Shown =
  /** Nothing yet, a choice of services, or a choice with the word that the named application is not on this device. */
  | { readonly name: 'memuat' | 'pilih' | 'tidak-ada' }
  | { readonly name: 'layanan-lain'; readonly asked: string }
  /** The drafts of a service, none of them open. */
  | { readonly name: 'daftar'; readonly serviceId: string }
  /** A draft of a service, or a new one. */
  | {
      readonly name: 'isi';
      readonly serviceId: string;
      readonly opened?: Opened | undefined;
      /** Why nothing will be kept, as the device said when it was asked. */
      readonly problem?: StorageProblem;
      readonly nonce?: number;
    };

/** Links from before there was a choice name a screen and no service: they mean the Health Certificate. */
const FORMER: PackageKind = 'health-certificate';

const serviceAskedFor = ({ kinds, services }: WizardPage): string => {
  const named = new URLSearchParams(location.search).get('layanan');
  if (named !== null) return named;
  const { form, account } = kinds[FORMER];
  const screens = [...form.steps.map(({ id }) => id), account?.id ?? FINISH, FINISH];
  const isScreen = screenOf(readFragment(location.hash).place ?? '', screens) !== undefined;
  return (isScreen && services.find(({ kind }) => kind === FORMER)?.id) || '';
};

const resolve = async (page: WizardPage, read: ReadDraft): Promise<Shown> => {
  const { draft, isNew } = readFragment(location.hash);
  if (draft !== undefined) {
    const stored = await loadDraft(draft, read);
    if (!stored.ok || !stored.value) return { name: 'tidak-ada' };
    const opened = { draft: stored.value, isKept: true };
    return { name: 'isi', serviceId: stored.value.serviceId, opened };
  }
  const asked = serviceAskedFor(page);
  if (asked === '') return { name: 'pilih' };
  const service = page.services.find(({ id }) => id === asked);
  if (!service) return { name: 'layanan-lain', asked };
  const serviceId = service.id;
  if (isNew) return { name: 'isi', serviceId };
  const current = await loadCurrentDraft(serviceId, read);
  if (!current.ok) return { name: 'isi', serviceId, problem: current.error };
  if (current.value) return { name: 'isi', serviceId, opened: { draft: current.value, isKept: true } };
  const drafts = await listDrafts(read);
  const hasOthers = drafts.ok && drafts.value.some((one) => one.serviceId === serviceId);
  return hasOthers ? { name: 'daftar', serviceId } : { name: 'isi', serviceId };
};

const beganAt = (): unknown => (history.state as { began?: unknown } | null)?.began;

/**
 * What the address names is what is shown: the same application after a reload, in a second tab, by a bookmark and with
 * the back button. `named` is the id of the one on screen, once the address names it.
 */
export const useAddress = (page: WizardPage, read: ReadDraft) => {
  const [shown, setShown] = useState<Shown>({ name: 'memuat' });
  const named = useRef<string | undefined>(undefined);
  const nonce = useRef(0);
  /** The service whose application is on screen. */
  const service = useRef<string | undefined>(undefined);

  const show = (next: Shown) => {
    named.current = next.name === 'isi' ? next.opened?.draft.id : undefined;
    service.current = next.name === 'isi' ? next.serviceId : undefined;
    nonce.current += 1;
    setShown(next.name === 'isi' ? { ...next, nonce: nonce.current } : next);
    // The entry of the history with which a new application began leads back to that one.
    if (readFragment(location.hash).isNew) history.replaceState({ began: nonce.current }, '');
  };

  useEffect(() => {
    let latest = 0;
    const follow = async () => {
      const { draft, isNew } = readFragment(location.hash);
      const isSameService = service.current !== undefined && serviceAskedFor(page) === service.current;
      const isSameNew = !isNew || beganAt() === nonce.current;
      if (draft === undefined ? isSameService && isSameNew : draft === named.current) return;
      latest += 1;
      const mine = latest;
      const next = await resolve(page, read);
      if (mine === latest) show(next);
    };
    const onChange = () => void follow();
    onChange();
    addEventListener('hashchange', onChange);
    addEventListener('popstate', onChange);
    return () => {
      removeEventListener('hashchange', onChange);
      removeEventListener('popstate', onChange);
    };
  }, []);

  return { shown, show, named };
};
