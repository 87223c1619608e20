import { fileURLToPath } from 'node:url';

/** The suite as one module. */
export const bundleSuite = () => bundle(new URL('suite.ts', import.meta.url), 'es');

/**
 * A file of the benchmark and all it needs as one script, bundled and minified as the extension is: what is measured
 * is what is shipped. Running the sources instead would measure the tool that turns TypeScript into JavaScript on the way.
 * @param format a module, or a script that sets the global `bench` to what the file exports
 */
export async function bundle(file: URL, format: 'es' | 'iife'): Promise<string> {
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: fileURLToPath(file), formats: [format], fileName: 'bench', name: 'bench' },
    },
  });
  const output = (Array.isArray(built) ? built : [built]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  const [chunk, ...others] = output.filter((each) => each.type === 'chunk');
  if (!chunk || others.length > 0) throw new Error('The benchmark must be one script.');
  return chunk.code;
}
