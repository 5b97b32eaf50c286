import { petugas } from 'ui:id';
import { siteAddress } from '../../client/site-address.ts';
import type { OfficerService } from '../../domain/draft/officer-page.ts';
import { encodeCheck } from '../../domain/checklist/share.ts';
import { EMPTY_CHECK } from '../../domain/checklist/state.ts';
import { fill } from '../../i18n/fill.ts';
import { numbered } from './numbered.ts';
import { Output } from './Output.tsx';

const words = petugas.kurang;

type Props = {
  service: OfficerService;
  /** Ids of what is lacking. */
  ticked: readonly string[];
  onTick: (ticked: readonly string[]) => void;
};

/** A link to the self-check with what an applicant lacks marked there (dokumen kurang). */
export const LackingTool = ({ service, ticked, onTick }: Props) => {
  const { id, title: layanan } = service;
  const lacking = service.lacking.filter((item) => ticked.includes(item.id));
  const names = lacking.map((item) => item.id);
  const tautan = `${siteAddress(`/periksa/${id}/`)}#${encodeCheck(id, { ...EMPTY_CHECK, lacking: names })}`;
  return (
    <section aria-labelledby="kurang">
      <h2 id="kurang">{words.judul}</h2>
      <p>{words.isi}</p>
      <fieldset class="field">
        <legend>{words.pilih}</legend>
        {service.lacking.map((item) => (
          <label class="choice" key={item.id}>
            <input
              type="checkbox"
              checked={ticked.includes(item.id)}
              onChange={({ currentTarget: { checked } }) =>
                onTick([...ticked.filter((one) => one !== item.id), ...(checked ? [item.id] : [])])
              }
            />
            <span>{item.title}</span>
          </label>
        ))}
      </fieldset>
      {lacking.length === 0 ? (
        <p class="small">{words.belum}</p>
      ) : (
        <Output
          id="kurang"
          fileName={`${id}-dokumen-kurang`}
          link={tautan}
          title={words.judul}
          service={layanan}
          message={fill(petugas.pesan.kurang, {
            layanan,
            daftar: numbered(lacking.map(({ title }) => title)),
            tautan,
          })}
          isPublic={false}
        />
      )}
    </section>
  );
};
