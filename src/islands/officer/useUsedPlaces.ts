import { useEffect, useState } from 'preact/hooks';
import { keepUsedPlaces, loadUsedPlaces } from '../../client/used-places.ts';
import { NO_PLACES, readUsedPlaces, withPin, withUsed, type UsedPlaces } from './used-places.ts';

/** The places an officer used and pinned, kept on the device. */
export const useUsedPlaces = () => {
  const [places, setPlaces] = useState(NO_PLACES);
  useEffect(() => setPlaces(readUsedPlaces(loadUsedPlaces())), []);
  const put = (next: UsedPlaces) => {
    setPlaces(next);
    keepUsedPlaces(next);
  };
  return {
    places,
    use: (id: string) => put(withUsed(places, id)),
    pin: (id: string, isPinned: boolean) => put(withPin(places, id, isPinned)),
  };
};
