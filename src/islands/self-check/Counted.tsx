import type { WorkingDays } from '../../domain/plan/working-days.ts';
import { Live } from '../shared/Live.tsx';
import { sayCount, sayLists } from './say-working-days.ts';

/** How a count of working days came to its end. */
export const Counted = ({ counted }: { counted: WorkingDays }) => (
  <>
    <p class="small" data-counted>
      <Live words>{sayCount(counted)}</Live>
    </p>
    {sayLists(counted).map((sentence) => (
      <p key={sentence} class="applies unknown">
        {sentence}
      </p>
    ))}
  </>
);
