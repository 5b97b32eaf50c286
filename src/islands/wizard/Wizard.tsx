import { useEffect, useState } from 'preact/hooks';
import { paket } from 'ui:id';
import type { WizardData } from '../../data/wizard.ts';
import { fill } from '../../i18n/fill.ts';
import { Filling } from './Filling.tsx';
import { NoForm } from './NoForm.tsx';

/** The submission package wizard: the Health Certificate's screens, or a plain word where a service has no printed form. */
export const Wizard = ({ data }: { data: WizardData }) => {
  const [asked, setAsked] = useState<string | null>(null);
  useEffect(() => setAsked(new URLSearchParams(location.search).get('layanan')), []);
  const other = data.others.find(({ id }) => id === asked);
  if (other) return <NoForm service={other} />;
  return (
    <>
      {asked !== null && asked !== data.serviceId && (
        <p class="note warn" role="alert">
          {fill(paket.layananTidakDikenal, { id: asked.slice(0, 60) })}
        </p>
      )}
      <Filling data={data} />
    </>
  );
};
