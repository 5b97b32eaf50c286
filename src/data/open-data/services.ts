import type { z } from 'zod';
import type { listedService } from '../../schemas/open-data/services.ts';
import { list } from '../get.ts';
import type { OpenContext } from './context.ts';
import { openServiceOf } from './service.ts';

/** Every service by what tells it apart. */
export const openServices = (context: OpenContext): z.output<typeof listedService>[] =>
  list(context.content, 'services').map(({ id: service }) => {
    const { id, url, title, partial, subject, summary, goods, ...whole } = openServiceOf(context, service);
    const { commodity, regime, direction, scope, office, offices, provenance } = whole;
    return {
      id,
      url,
      dataUrl: context.at(`/data/v1/services/${id}.json`),
      title,
      ...(partial && { partial }),
      subject,
      summary,
      goods,
      commodity,
      regime,
      ...(direction && { direction }),
      ...(scope && { scope }),
      office,
      offices,
      provenance,
    };
  });
