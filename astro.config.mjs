import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';

const formik = ['formik', 'react-fast-compare', 'hoist-non-react-statics'];

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  integrations: [mdx(), preact({ compat: true })],
  security: { csp: true },
  build: { inlineStylesheets: 'always', format: 'directory' },
  vite: {
    plugins: [tailwindcss()],
    build: { assetsInlineLimit: 0 },
    ssr: { noExternal: formik },
    environments: { prerender: { resolve: { noExternal: formik } } },
  },
});
