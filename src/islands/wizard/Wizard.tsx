import { useEffect, useState } from 'preact/hooks';
import { paket } from 'ui:id';
import { link } from '../../data/links.ts';
import type { WizardPage } from '../../data/wizard.ts';
import type { Draft } from '../../domain/submission/draft.ts';
import type { PackageKind } from '../../domain/submission/form.ts';
import { fill } from '../../i18n/fill.ts';
import { Chooser } from './Chooser.tsx';
import { Filling } from './Filling.tsx';
import { OpenPackage } from './OpenPackage.tsx';
import { FINISH, screenOf } from './place.ts';
import { serviceData } from './service-data.ts';

/** Links from before there was a choice name a screen and no service: they mean the Health Certificate. */
const FORMER: PackageKind = 'health-certificate';

const askedFor = ({ kinds, services }: WizardPage): string => {
  const named = new URLSearchParams(location.search).get('layanan');
  if (named !== null) return named;
  const { form, account } = kinds[FORMER];
  const screens = [...form.steps.map(({ id }) => id), account?.id ?? FINISH, FINISH];
  const isScreen = screenOf(location.hash.slice(1), screens) !== undefined;
  return (isScreen && services.find(({ kind }) => kind === FORMER)?.id) || '';
};

/** The submission package wizard: a choice of services, then the screens of the one that was chosen. */
export const Wizard = ({ page }: { page: WizardPage }) => {
  const [asked, setAsked] = useState<string | undefined>(undefined);
  const [opened, setOpened] = useState<Draft | undefined>(undefined);
  useEffect(() => setAsked(askedFor(page)), []);
  const data = serviceData(page, asked);

  /** Shows a draft on the last screen of its own service's form. */
  const show = (draft: Draft) => {
    history.pushState(null, '', `${link('/paket/')}?layanan=${draft.serviceId}#${FINISH}`);
    setOpened(draft);
    setAsked(draft.serviceId);
  };

  if (data)
    return (
      <Filling
        key={`${data.serviceId} ${opened?.id}`}
        page={page}
        data={data}
        opened={opened}
        onOpen={show}
      />
    );
  return (
    <>
      <div role="alert">
        {asked && <p class="note warn">{fill(paket.layananTidakDikenal, { id: asked.slice(0, 60) })}</p>}
      </div>
      {asked === undefined ? (
        <p class="wizard-room">{paket.memuat}</p>
      ) : (
        <>
          <Chooser services={page.services} />
          <OpenPackage page={page} onOpen={show} />
        </>
      )}
    </>
  );
};
