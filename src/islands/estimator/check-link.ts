import { encodeCheck } from '../../domain/checklist/share.ts';
import { EMPTY_CHECK } from '../../domain/checklist/state.ts';
import { writeVolume } from '../../domain/volume.ts';
import { formatDecimal } from '../../i18n/format-decimal.ts';
import type { View } from './derive.ts';

/** The fragment that brings an estimate's volumes, direction and goods into the self-check of its service. */
export const checkFragment = ({ service, state }: View): string => {
  if (!service) return '';
  const answers = {
    ...(service.regime === 'kesehatan' && state.traffic && { arah: state.traffic }),
    ...(service.regime === 'kesehatan' && state.goods && { 'komoditas-omkaba': state.goods }),
  };
  if (state.volumes.size === 0 && Object.keys(answers).length === 0) return '';
  const volumes = Object.fromEntries(
    [...state.volumes].map(([line, volume]) => [line, formatDecimal(writeVolume(volume))]),
  );
  return `#${encodeCheck(service.id, { ...EMPTY_CHECK, answers, volumes })}`;
};
