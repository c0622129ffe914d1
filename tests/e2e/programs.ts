import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/**
 * Bundles a program of `tests/fixtures/programs` with the packages it imports, as a classic script.
 * @param file "react-page.tsx"
 */
export async function bundleProgram(file: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define: {
      // Only their development builds say what is wrong with a page.
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    // The build that can compile templates.
    resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL(`../fixtures/programs/${file}`, import.meta.url)),
        formats: ['iife'],
        name: 'program',
      },
    },
  });
  const [{ output: chunks }] = output as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  return chunks[0].code;
}
