import type { RefObject } from 'preact';
import { periksa } from 'ui:id';
import { link } from '../../lib/links.ts';
import type { AgencyView, RouterData, RouterOutcome, RouterQuestion } from '../../data/router.ts';
import { encodeCheck } from '../../domain/checklist/share.ts';
import type { Passed } from '../../domain/router/walk.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/format.ts';

const words = periksa.pemandu;

type Props = {
  data: RouterData;
  outcome: RouterOutcome;
  passed: readonly Passed<RouterQuestion>[];
  heading: RefObject<HTMLHeadingElement>;
};

const saidIn = (passed: Props['passed']) =>
  passed.flatMap(({ answer: { says } }) => (says ? [[says.question, says.is] as const] : []));

/** Names of answers in the query of the estimator and of the package. */
const PARAMETERS: Readonly<Record<string, string>> = { arah: 'arah', 'komoditas-omkaba': 'komoditas' };

const query = (service: string, passed: Props['passed']): string =>
  saidIn(passed).reduce((text, [question, value]) => {
    const parameter = PARAMETERS[question];
    return parameter === undefined ? text : `${text}&${parameter}=${value}`;
  }, `?layanan=${service}`);

/** The self-check of a service, carrying the answers that it would ask again. */
const checkAddress = (service: string, passed: Props['passed']): string => {
  const said = saidIn(passed);
  const fragment =
    said.length > 0 ? `#${encodeCheck(service, { answers: Object.fromEntries(said), ticks: {} })}` : '';
  return link(`/periksa/${service}/${fragment}`);
};

const Agency = ({ agency: { name, does, now, channels } }: { agency: AgencyView }) => (
  <li>
    <strong>{name}</strong>. {does} {now}
    {channels.length === 0 ? (
      <p class="small">{words.tanpaKanal}</p>
    ) : (
      <ul>
        {channels.map(({ label, value, href }) => (
          <li key={label}>
            {label}: {href ? <a href={href}>{value}</a> : value}
          </li>
        ))}
      </ul>
    )}
  </li>
);

type NextProps = Pick<Props, 'passed'> & { service: string; hasPackage: boolean | undefined };

const Next = ({ service, hasPackage, passed }: NextProps) => (
  <p class="actions no-print">
    <a class="button" href={checkAddress(service, passed)}>
      {words.periksa}
    </a>
    <a class="button plain" href={link(`/layanan/${service}/`)}>
      {words.baca}
    </a>
    <a class="button plain" href={link(`/tarif/${query(service, passed)}`)}>
      {words.hitung}
    </a>
    {hasPackage && (
      <a class="button plain" href={link(`/paket/${query(service, passed)}`)}>
        {words.siapkan}
      </a>
    )}
  </p>
);

/** Where a route ends, why, and who answers for it. */
export const Outcome = ({
  data,
  outcome: { id, title, why, service, hasPackage, agencies, source },
  passed,
  heading,
}: Props) => (
  <div class={service ? 'note ok' : 'note warn'} data-outcome={id}>
    <h3 ref={heading} tabIndex={-1}>
      {title}
    </h3>
    <p>
      <strong>{words.mengapa}.</strong> {why}
    </p>
    {service && <Next service={service} hasPackage={hasPackage} passed={passed} />}
    <h4>{service ? words.kantor : words.bertanya}</h4>
    <ul>
      {agencies.map((agency) => {
        const view = data.agencies[agency];
        return view && <Agency key={agency} agency={view} />;
      })}
    </ul>
    {service && <p>{words.kantorSumber}</p>}
    <p class="small">
      <a href={link(`/catatan-sumber/#${source.source}`)}>
        {fill(words.sumber, {
          judul: source.title,
          bagian: source.section,
          tanggal: formatDate(source.checkedOn),
        })}
      </a>
    </p>
  </div>
);
