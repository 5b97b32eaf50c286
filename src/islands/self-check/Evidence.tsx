import { useEffect, useRef, useState } from 'preact/hooks';
import { periksa } from 'ui:id';
import type { SelfCheckData } from '../../data/self-check.ts';
import type { CheckState } from '../../domain/checklist/state.ts';
import { formatClock, formatZone } from '../../i18n/format-clock.ts';
import { ShareLink } from './ShareLink.tsx';
import { useEvidence } from './useEvidence.ts';

const words = periksa.bukti;

const sayNow = () => {
  const now = new Date();
  return `${formatClock(now)} ${formatZone(now)}`;
};

/** When this copy was made; set again in the moment of printing, for the page may have been open for days. */
const MadeAt = () => {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const tell = () => {
      if (place.current) place.current.textContent = sayNow();
    };
    tell();
    addEventListener('beforeprint', tell);
    return () => removeEventListener('beforeprint', tell);
  }, []);
  return <dd ref={place} />;
};

type Props = {
  data: SelfCheckData;
  check: CheckState;
  /** Whether anything was entered that could be proved. */
  begun: boolean;
  page: { address: string; contentVersion: string };
};

/** The evidence copy: date, content version, digest of the answers, and the way back to them. */
export const Evidence = ({ data, check, begun, page }: Props) => {
  const { text, link, sha256, qr } = useEvidence(data.id, check, page.address);
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!printing || (begun && sha256 === undefined)) return;
    setPrinting(false);
    print();
  }, [printing, begun, sha256]);
  return (
    <section aria-labelledby="bukti" class="evidence">
      <h2 id="bukti">{words.judul}</h2>
      <p class="no-print">{words.lead}</p>
      <dl class="facts">
        <dt>{words.layanan}</dt>
        <dd>{data.title}</dd>
        <dt>{words.dibuat}</dt>
        <MadeAt />
        <dt>{words.versi}</dt>
        <dd>{page.contentVersion}</dd>
        {begun && (
          <>
            <dt>{words.teks}</dt>
            <dd class="breakable" data-evidence-text>
              {text}
            </dd>
            <dt>{words.sidikJari}</dt>
            <dd class="breakable" data-evidence-sha256>
              {sha256 === undefined ? words.menghitung : sha256 || words.tidakTersedia}
            </dd>
            <dd class="small">{words.sidikJariCara}</dd>
          </>
        )}
      </dl>
      {begun && <ShareLink link={link} title={data.title} />}
      {qr && (
        <svg
          class="evidence-qr"
          role="img"
          aria-label={words.qr}
          width="160"
          height="160"
          viewBox={`0 0 ${qr.size} ${qr.size}`}
        >
          <path d={qr.path} />
        </svg>
      )}
      <p class="actions no-print">
        <button type="button" class="button plain" onClick={() => setPrinting(true)}>
          {periksa.cetak}
        </button>
      </p>
    </section>
  );
};
