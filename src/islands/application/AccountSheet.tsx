import { useEffect, useRef, useState } from 'preact/hooks';
import { paket } from 'ui:id';
import { link } from '../../lib/links.ts';
import type { Values } from '../../domain/submission/application.ts';
import { fieldsOf, type FormStep } from '../../domain/submission/form.ts';
import { fill } from '../../i18n/fill.ts';

type Props = {
  step: FormStep;
  values: Values;
  host: string;
  /** Told what was entered once the sheet is left. */
  onLeave: (values: Values) => void;
};

/** What was entered for the portal's account, each entry with a button that copies it. */
export const AccountSheet = ({ step, values, host, onLeave }: Props) => {
  const latest = useRef(() => onLeave(values));
  latest.current = () => onLeave(values);
  useEffect(() => () => latest.current(), []);
  const [said, setSaid] = useState('');
  const filled = fieldsOf(step).filter(({ key }) => values[key]?.trim());
  const copy = async (label: string, value: string) => {
    const done = await navigator.clipboard?.writeText(value).then(
      () => true,
      () => false,
    );
    setSaid(fill(done ? paket.akun.disalin : paket.akun.tidakDisalin, { label }));
  };
  return (
    <section aria-labelledby="lembar-akun">
      <h3 id="lembar-akun">{paket.akun.lembar}</h3>
      <p>
        {paket.akun.lembarIsi} <a href={link('/panduan/akun/')}>{paket.akun.panduan}</a>.{' '}
        <a href={host}>{paket.akun.portal}</a>.
      </p>
      {filled.length === 0 && <p>{paket.akun.kosong}</p>}
      <dl class="answers">
        {filled.map(({ key, label }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>
              {values[key]}{' '}
              <button
                type="button"
                class="button plain small-button no-print"
                onClick={() => void copy(label, values[key] ?? '')}
              >
                {paket.akun.salin}
                <span class="hidden-visually"> {label}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <p role="status">{said}</p>
    </section>
  );
};
