import { defineConfig } from 'vite';

/** Where the interface is while pages are developed: `NOTICEBOARD_API=http://127.0.0.1:8787 npx vite web`. */
const target = process.env['NOTICEBOARD_API'] ?? 'http://127.0.0.1:8787';
const proxied = ['/v1', '/docs', '/openapi.json', '/asyncapi.json'];

export default defineConfig({
  root: import.meta.dirname,
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(proxied.map((path) => [path, { target, changeOrigin: true }])),
  },
  // The build of the same parser that needs no Node.
  resolve: { alias: { 'csv-parse/sync': 'csv-parse/browser/esm/sync' } },
  worker: { format: 'es' },
  css: { preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['node_modules'] } } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    manifest: 'parts.json',
    // A picture inlined as data would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
