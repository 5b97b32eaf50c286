import { useEffect, useRef, useState } from 'preact/hooks';
import { perangkat, revisi } from 'ui:id';
import type { ReadDraft } from '../../client/drafts.ts';
import { placeLabel } from '../../domain/revision/place-label.ts';
import type { Revision } from '../../domain/revision/revision.ts';
import { isRevisionOf } from '../../domain/revision/take-revision.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import type { Form } from '../../domain/submission/form.ts';
import type { ServiceForm } from '../../domain/draft/service-forms.ts';
import { fill } from '../../i18n/fill.ts';
import { link } from '../../lib/links.ts';
import { RadioGroup } from '../shared/RadioGroup.tsx';
import { draftName } from '../../app/drafts/draft-name.ts';
import { useRevisionLink } from './useRevisionLink.ts';

type Props = { drafts: readonly Draft[] | undefined; services: readonly ServiceForm[]; read: ReadDraft };

/** What a form knows nothing of is called by its readable name. */
const NO_FORM: Form = { kind: 'health-certificate', steps: [] };

const Notes = ({ revision, service }: { revision: Revision; service: ServiceForm | undefined }) => (
  <>
    <p>
      <strong>{service?.title ?? revision.serviceId}</strong>
      {revision.applicationNumber !== '' && `, ${fill(revisi.nomor, { nomor: revision.applicationNumber })}`}
    </p>
    <ol class="notes">
      {revision.items.map((item, index) => (
        <li key={index}>
          <strong>{'place' in item ? placeLabel(service?.form ?? NO_FORM, item.place) : item.label}</strong>:{' '}
          {item.note}
        </li>
      ))}
    </ol>
    <p class="small">{revisi.asal}</p>
  </>
);

type ChoiceProps = {
  revision: Revision;
  candidates: readonly Draft[];
  /** How a draft is called, told apart from the others on the device. */
  nameOf: (draft: Draft) => string;
  onTake: (draft: Draft) => void;
};

/** Which draft is meant: the one with the number, or the one that the visitor names. */
const Choice = ({ revision, candidates, nameOf, onTake }: ChoiceProps) => {
  const [chosen, setChosen] = useState('');
  const matching = candidates.filter((draft) => isRevisionOf(draft, revision));
  const [only, ...more] = matching;
  const offered = more.length > 0 ? matching : candidates;
  const draft = only && more.length === 0 ? only : offered.find(({ id }) => id === chosen);
  if (candidates.length === 0)
    return (
      <>
        <p>{revisi.kosong}</p>
        <ul>
          <li>
            <a href={link('/panduan/revisi/')}>{revisi.jalan.panduan}</a>
          </li>
          <li>
            <a href={link('/paket/')}>{revisi.jalan.buka}</a>
          </li>
          <li>
            <a href={link(`/layanan/${revision.serviceId}/#persyaratan`)}>{revisi.jalan.syarat}</a>
          </li>
        </ul>
      </>
    );
  return (
    <>
      {only && more.length === 0 ? (
        <p>{fill(revisi.cocok, { nama: nameOf(only) })}</p>
      ) : (
        <>
          <p>{only ? revisi.banyak : revisi.tidakCocok}</p>
          <RadioGroup
            id="draf-revisi"
            label={revisi.pilih}
            choices={offered.map((one) => ({ value: one.id, label: nameOf(one) }))}
            value={chosen}
            onChoose={setChosen}
          />
        </>
      )}
      <p class="small">{revisi.yang}</p>
      <p class="actions">
        <button type="button" class="button" disabled={!draft} onClick={() => draft && onTake(draft)}>
          {revisi.perbaiki}
        </button>
      </p>
    </>
  );
};

/** What came of a link with an officer's notes: why it cannot be read, or what it says and which draft it is for. */
export const RevisionNotice = ({ drafts, services, read }: Props) => {
  const { found, problem, dismiss, take } = useRevisionLink(read);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (found) heading.current?.focus();
  }, [found]);
  if (!found) return null;
  const revision = found.name === 'terbaca' ? found.revision : undefined;
  const service = services.find(({ id }) => id === revision?.serviceId);
  return (
    <section
      class={revision ? 'note revision' : 'note warn revision'}
      aria-labelledby="dari-petugas"
      data-revision={found.name}
    >
      <h2 id="dari-petugas" tabIndex={-1} ref={heading}>
        {revisi.judul}
      </h2>
      {found.name === 'salah' && <p>{revisi.masalah[found.problem]}</p>}
      {revision && <Notes revision={revision} service={service} />}
      {revision && !service && <p>{revisi.layananLain}</p>}
      {revision && service && drafts && (
        <Choice
          revision={revision}
          candidates={drafts.filter(({ serviceId }) => serviceId === service.id)}
          nameOf={(draft) => draftName(draft, drafts)}
          onTake={(draft) => void take(draft, service.form)}
        />
      )}
      {problem && <p role="alert">{perangkat.masalah[problem]}</p>}
      <p class="actions">
        <button type="button" class="button plain" onClick={dismiss}>
          {revisi.tutup}
        </button>
      </p>
    </section>
  );
};
