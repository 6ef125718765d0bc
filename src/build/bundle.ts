import { build } from 'vite';

/**
 * Bundles an island into one classic script.
 *
 * A classic script runs from a disk, where browsers block modules; and one in the head runs before
 * the first paint.
 *
 * @param entry path of the island's file, from the project's root
 * @param format `es` for a module that another script fetches
 * @param define what stands for names that no file declares, as code
 * @returns minified JavaScript
 */
export async function bundle(
  entry: string,
  format: 'iife' | 'es' = 'iife',
  define: Record<string, string> = {},
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: [format], name: 'island' },
      minify: true,
      // By itself Vite leaves the spaces in a module that it takes for a library's.
      rolldownOptions: { output: { minify: true } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`Vite built nothing from ${entry}.`);
  return output.output[0].code;
}
