import { tarif } from 'ui:id';
import { link } from '../../lib/links.ts';
import { GOODS } from '../../domain/tariff/any-goods.ts';
import { encodeQuery } from '../../domain/tariff/query.ts';
import type { View } from './derive.ts';

const lanjut = tarif.lanjut;

/** Takes the volumes along in the fragment, which no server sees; without them where that part cannot be fetched. */
const leadOn = async (event: MouseEvent, view: View) => {
  const { currentTarget } = event;
  if (!(currentTarget instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  event.preventDefault();
  const fragment = await import('./makers.ts').then(
    ({ checkFragment }) => checkFragment(view),
    () => '',
  );
  location.assign(currentTarget.href + fragment);
};

/** Where an estimate leads on to: the self-check, and the package with the amounts that were entered. */
export const NextSteps = ({ view }: { view: View }) => {
  const { service } = view;
  if (!service) return null;
  return (
    <p class="no-print">
      <strong>{lanjut.judul}:</strong>{' '}
      {service.id === GOODS ? (
        <a href={link('/periksa/')}>{lanjut.cari}</a>
      ) : (
        <>
          <a href={link(`/periksa/${service.id}/`)} onClick={(event) => void leadOn(event, view)}>
            {lanjut.periksa}
          </a>
          {service.hasPackage && (
            <>
              {' · '}
              <a href={`${link('/paket/')}?${encodeQuery(view.state, service.regime).toString()}`}>
                {lanjut.paket}
              </a>
            </>
          )}
        </>
      )}
    </p>
  );
};
