import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import preact from '@astrojs/preact';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { checkProse } from './src/check-prose.ts';

const formik = ['formik', 'react-fast-compare', 'hoist-non-react-statics'];

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  markdown: { syntaxHighlight: false, processor: satteri({ mdastPlugins: [checkProse] }) },
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
