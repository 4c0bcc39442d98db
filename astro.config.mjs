import sitemap from '@astrojs/sitemap';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import preact from '@astrojs/preact';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { checkProse } from './src/check-prose.ts';
import { commonjsInDevelopment } from './src/publishing/commonjs-in-development.ts';
import { gatherLanguages } from './src/publishing/languages.ts';
import { keepOffline } from './src/publishing/keep-offline.ts';
import { pressTexts } from './src/publishing/press-texts.ts';
import { sitemapOptions } from './src/publishing/sitemap.ts';
import { redirectToLanguages } from './src/publishing/redirects.ts';

const formik = ['formik', 'react-fast-compare', 'hoist-non-react-statics', 'react-is'];
const { SERVICE_WORKER, SITE_URL, URL = 'http://127.0.0.1:8888' } = process.env;

export default defineConfig({
  site: SITE_URL || URL,
  output: 'static',
  trailingSlash: 'always',
  markdown: { syntaxHighlight: false, processor: satteri({ mdastPlugins: [checkProse] }) },
  integrations: [
    gatherLanguages(),
    mdx(),
    preact({ compat: true }),
    redirectToLanguages(),
    sitemap(sitemapOptions),
    keepOffline(SERVICE_WORKER),
    pressTexts(),
  ],
  security: { csp: true },
  build: { inlineStylesheets: 'always', format: 'directory' },
  vite: {
    plugins: [tailwindcss(), commonjsInDevelopment()],
    build: { assetsInlineLimit: 0 },
    ssr: { noExternal: formik },
    environments: { prerender: { resolve: { noExternal: formik } } },
  },
});
