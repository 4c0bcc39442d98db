import type { Plugin } from 'vite';

const needed = /\/node_modules\/(react-fast-compare|hoist-non-react-statics|react-is)\//;
const required = /\brequire\(['"]([^'"]+)['"]\)/g;

/**
 * Gives the CommonJS that Formik is built on the form of a module, so that Astro's development server can
 * draw the form: a build bundles it, development runs it as it is.
 */
export function commonjsInDevelopment(): Plugin {
  return {
    name: 'commonjs-in-development',
    apply: 'serve',
    transform(code, id) {
      if (this.environment.name === 'client' || !needed.test(id)) return undefined;
      const names = [...new Set([...code.matchAll(required)].map(([, name = '']) => name))];
      const imports = names.map((name, at) => `import required${at} from ${JSON.stringify(name)};`);
      const table = names.map((name, at) => `${JSON.stringify(name)}: required${at}`);
      return [
        ...imports,
        `const required = { ${table.join(', ')} };`,
        'const require = (name) => required[name];',
        'const module = { exports: {} };',
        'const exports = module.exports;',
        code,
        'export default module.exports;',
      ].join('\n');
    },
  };
}
