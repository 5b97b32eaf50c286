import { createServer as createProbe } from 'node:net';
import { join } from 'node:path';
import { ensureBuilt, siteUrl } from './build.mjs';
import { ensureInstalled, root } from './setup.mjs';

const stop = (message) => {
  console.error(message);
  process.exit(1);
};

const port = Number(process.env.PORT ?? 4321);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  stop(`PORT must be a number from 0 to 65535, not "${process.env.PORT}".`);

const whenRefused = (error) =>
  stop(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use. Stop what runs there, or choose another one: PORT=8080 npm start`
      : `Port ${port} cannot be opened: ${error.message}`,
  );

/** Finds out about a busy port before the install and the build, not minutes after. */
const probePort = () =>
  new Promise((resolve) => {
    const probe = createProbe().on('error', whenRefused);
    probe.listen(port, () => probe.close(resolve));
  });

await probePort();
ensureInstalled();
if (!ensureBuilt()) stop('The build failed; its messages are above.');

const { createServer } = await import('./server.mjs');
const base = new URL(siteUrl()).pathname;
const server = createServer({ dir: join(root, 'dist'), base }).on('error', whenRefused);
server.listen(port, () => {
  console.log(`\nSiapKarantina: http://localhost:${server.address().port}${base}   (Ctrl-C stops it)`);
});
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections?.();
  });
