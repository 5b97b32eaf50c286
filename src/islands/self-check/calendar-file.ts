import { periksa } from 'ui:id';
import type { PlanEntryView } from '../../data/self-check-plan.ts';
import { icsOf } from '../../domain/plan/ics.ts';
import { eventOf, type Planned, type PlanInput } from '../../domain/plan/plan.ts';
import { countsWorkingDays, sayRule } from './say-rule.ts';
import { sayCount, sayLists } from './say-working-days.ts';

type Plan = {
  serviceId: string;
  planned: readonly Planned<PlanEntryView>[];
  dates: PlanInput['dates'];
  /** Absolute address of the page. */
  address: string;
};

/**
 * The dated entries of a time plan as a calendar file.
 * @param now this moment as ISO 8601 in UTC
 */
export const calendarFile = ({ serviceId, planned, dates, address }: Plan, now: string): string =>
  icsOf(
    planned.flatMap(({ entry, due }) => {
      if (!due) return [];
      const event = dates[eventOf(entry)] ?? '';
      return {
        uid: `${serviceId}.${entry.slug}.${event.replace(/\D/g, '')}@siap-karantina`,
        due,
        summary: entry.what,
        description: [
          `${sayRule(entry.when)}.`,
          entry.ground,
          ...(due.counted ? [sayCount(due.counted), ...sayLists(due.counted)] : []),
          countsWorkingDays(entry) ? periksa.rencana.hariKerja : undefined,
          `${periksa.rencana.sumber}: ${entry.source.text}`,
          address,
        ]
          .filter((part) => part !== undefined)
          .join('\n'),
        url: address,
      };
    }),
    now,
  );
