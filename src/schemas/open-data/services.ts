import { z } from 'zod';
import { openFile } from './file.ts';
import { address } from './parts.ts';
import { openService } from './service.ts';

/** A service in the list: what tells it apart, and where the rest of it is. */
export const listedService = openService
  .pick({
    id: true,
    url: true,
    title: true,
    summary: true,
    goods: true,
    commodity: true,
    regime: true,
    direction: true,
    scope: true,
    office: true,
    offices: true,
    subject: true,
    partial: true,
    provenance: true,
  })
  .extend({ dataUrl: address });

/** `/data/v1/services.json`. */
export const servicesFile = openFile({ services: z.array(listedService) });
