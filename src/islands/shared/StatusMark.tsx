import { umum } from 'ui:id';
import type { Status } from '../../schemas/fields.ts';

const SIGNS = { berlaku: '✓', digantikan: '✕', 'belum-terverifikasi': '?' } as const;
const TONES = { berlaku: 'ok', digantikan: 'danger', 'belum-terverifikasi': 'warn' } as const;

/** Status of what a figure rests on: a word and a sign, never colour alone. */
export const StatusMark = ({ status }: { status: Status }) => (
  <span class={`badge ${TONES[status]}`}>
    {SIGNS[status]} {umum.status[status]}
  </span>
);
