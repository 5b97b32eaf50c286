import { useEffect, useState } from 'preact/hooks';
import { usedPlaces } from '../../client/used-places.ts';
import { NO_PLACES, readUsedPlaces, withPin, withUsed, type UsedPlaces } from './used-places.ts';

/** The places an officer used and pinned, kept on the device. */
export const useUsedPlaces = () => {
  const [places, setPlaces] = useState(NO_PLACES);
  useEffect(() => setPlaces(readUsedPlaces(usedPlaces.read())), []);
  const put = (next: UsedPlaces) => {
    setPlaces(next);
    usedPlaces.keep(next);
  };
  return {
    places,
    use: (id: string) => put(withUsed(places, id)),
    pin: (id: string, isPinned: boolean) => put(withPin(places, id, isPinned)),
  };
};
