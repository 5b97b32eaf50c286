import { useEffect, useState } from 'preact/hooks';
import { sha256Hex } from '../../lib/sha256.ts';
import { encodeCheck } from '../../domain/checklist/share.ts';
import { EMPTY_CHECK, type CheckState } from '../../domain/checklist/state.ts';

/** What proves a copy: the answers as text, their digest, and the link that opens them, also as QR. */
export type Evidence = {
  /** What the digest is made of: the service's id and the fragment of the link. */
  readonly text: string;
  readonly link: string;
  /** 64 hex digits; empty where the browser cannot tell, undefined while it is being computed. */
  readonly sha256: string | undefined;
  readonly qr: { readonly size: number; readonly path: string } | undefined;
};

const PAUSE_MS = 300;

const digest = (text: string) => sha256Hex(new TextEncoder().encode(text)).catch(() => '');

/** Too many answers for one code give none: the link stands beside it. */
const draw = async (link: string) => {
  try {
    const { qrPath } = await import('../../lib/qr.ts');
    return qrPath(link);
  } catch {
    return undefined;
  }
};

/**
 * Keeps the evidence in step with the answers, a moment after each, so that it is there whenever somebody prints.
 * The code that draws the QR is fetched once there is something to prove.
 * @param address absolute address of the page
 */
export const useEvidence = (serviceId: string, check: CheckState, address: string): Evidence => {
  const fragment = encodeCheck(serviceId, check);
  const text = `${serviceId}#${fragment}`;
  const link = `${address}#${fragment}`;
  const [made, setMade] = useState<Evidence | undefined>(undefined);
  useEffect(() => {
    if (check === EMPTY_CHECK) return undefined;
    const timer = setTimeout(() => {
      void Promise.all([digest(text), draw(link)]).then(([sha256, qr]) =>
        setMade({ text, link, sha256, qr }),
      );
    }, PAUSE_MS);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the text says all that the check and the link say
  }, [text]);
  return made?.text === text ? made : { text, link, sha256: undefined, qr: undefined };
};
