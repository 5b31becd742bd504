import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The page is static files that load nothing else, so that a strict content security policy holds. */
export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'warn',
  build: {
    outDir: fileURLToPath(new URL('../../dist/web', import.meta.url)),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
