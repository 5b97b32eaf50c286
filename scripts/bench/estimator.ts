import { median, repeat } from './median.ts';
import { inFreshPage, type Site } from './site.ts';

/** Time in ms from a key to the frame that shows what it changed, on a processor slowed down four times. */
export type EstimatorFigures = { interactionMs: number };

const ADDRESS = '/tarif/?layanan=susu-pengeluaran-antar-area&sertifikat=1&pemeriksaan-fisik=250';

const slowest = (site: Site) =>
  inFreshPage(site, async (page) => {
    await page.goto(site.address + ADDRESS);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.evaluate(() => {
      const durations: number[] = [];
      Object.assign(window, { durations });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) durations.push(duration);
      }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
    });
    await page.locator('main input[name="pemeriksaan-fisik"]').pressSequentially('1234', { delay: 150 });
    await page.waitForTimeout(500);
    return page.evaluate(() => Math.max(16, ...(window as unknown as { durations: number[] }).durations));
  });

/** Types a volume into the estimator and takes the slowest key of each run. */
export const measureEstimator = async (site: Site, runs: number): Promise<EstimatorFigures> => ({
  interactionMs: Math.round(median(await repeat(runs, () => slowest(site)))),
});
