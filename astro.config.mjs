import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import preact from '@astrojs/preact';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { commonjsInDevelopment } from './src/publishing/commonjs-in-development.ts';
import { gatherLanguages } from './src/publishing/languages.ts';
import { keepOffline } from './src/publishing/keep-offline.ts';
import { pressTexts } from './src/publishing/press-texts.ts';
import { setSpaces } from './src/publishing/set-spaces.ts';
import { stopAtFaults } from './src/publishing/stop-at-faults.ts';
import { sitemapOptions } from './src/publishing/sitemap.ts';
import { redirectToLanguages } from './src/publishing/redirects.ts';

const formik = ['formik', 'react-fast-compare', 'hoist-non-react-statics', 'react-is'];
/** The small functions that Formik and Yup take from larger packages, in small. */
const light = {
  'lodash-es/cloneDeep': 'clone-deep',
  'lodash-es/clone': 'clone',
  'lodash-es/toPath': 'to-path',
  'lodash-es/isPlainObject': 'is-plain-object',
  deepmerge: 'deepmerge',
  'react-fast-compare': 'is-equal',
  'hoist-non-react-statics': 'hoist',
  'tiny-case': 'tiny-case',
  toposort: 'toposort',
};
const alias = Object.entries(light).map(([find, name]) => ({
  find,
  replacement: fileURLToPath(new globalThis.URL(`src/form/light/${name}.ts`, import.meta.url)),
}));
const { SERVICE_WORKER, SITE_URL, URL = 'http://127.0.0.1:8888' } = process.env;

export default defineConfig({
  site: SITE_URL || URL,
  output: 'static',
  trailingSlash: 'always',
  markdown: { syntaxHighlight: false, processor: satteri() },
  integrations: [
    stopAtFaults(),
    gatherLanguages(),
    mdx(),
    preact({ compat: true }),
    redirectToLanguages(),
    sitemap(sitemapOptions),
    setSpaces(),
    keepOffline(SERVICE_WORKER),
    pressTexts(),
  ],
  security: { csp: true },
  build: { inlineStylesheets: 'always', format: 'directory' },
  vite: {
    plugins: [tailwindcss(), commonjsInDevelopment()],
    resolve: { alias },
    build: { assetsInlineLimit: 0 },
    ssr: { noExternal: formik },
    environments: { prerender: { resolve: { noExternal: formik } } },
  },
});
