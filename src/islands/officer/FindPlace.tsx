import { useEffect, useMemo, useState } from 'preact/hooks';
import { petugas } from 'ui:id';
import type { OfficerService } from '../../domain/draft/officer-page.ts';
import { fill } from '../../i18n/fill.ts';
import { Combobox } from '../shared/Combobox.tsx';
import { findPlaces, placesOf, type OfficerPlace } from './find-places.ts';

const words = petugas.cari;
const FIELD = 'petugas-cari';

type Props = {
  targets: readonly OfficerService[];
  /** Names of places that are offered before anything is typed. */
  lastUsed: readonly string[];
  onPick: (place: OfficerPlace) => void;
};

/** One field over every paragraph of every service. Ctrl+K comes here from anywhere; what is chosen is copied. */
export const FindPlace = ({ targets, lastUsed, onPick }: Props) => {
  const [typed, setTyped] = useState('');
  const places = useMemo(() => placesOf(targets), [targets]);
  useEffect(() => {
    const come = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      document.getElementById(FIELD)?.focus();
    };
    addEventListener('keydown', come);
    return () => removeEventListener('keydown', come);
  }, []);
  return (
    <Combobox
      id={FIELD}
      label={words.judul}
      hint={words.petunjuk}
      listLabel={words.daftar}
      typed={typed}
      onType={setTyped}
      offersUntyped={lastUsed.length > 0}
      find={(text) => findPlaces(places, text, lastUsed)}
      onPick={(place) => {
        setTyped('');
        onPick(place);
      }}
      status={(count) => (count === 0 ? words.tidakAda : fill(words.jumlah, { jumlah: count }))}
    />
  );
};
