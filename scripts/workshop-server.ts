import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** Where the workshop is served: on this machine alone. */
export type WorkshopServer = { address: string; close: () => Promise<void> };

/** Serves `workshop/` with Vite. A change of a file shows at once. */
export async function serveWorkshop(): Promise<WorkshopServer> {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('../', import.meta.url)),
    cacheDir: fileURLToPath(new URL('../.output/workshop-cache', import.meta.url)),
    publicDir: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    optimizeDeps: { entries: ['workshop/main.tsx'] },
    server: { host: '127.0.0.1', port: 4180, watch: { ignored: ['**/.output/**'] } },
  });
  await server.listen();
  const [origin] = server.resolvedUrls?.local ?? [];
  if (origin === undefined) throw new Error('The workshop has no address.');
  return { address: `${origin}workshop/`, close: () => server.close() };
}
