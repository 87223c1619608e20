import { fileURLToPath } from 'node:url';

const suite = fileURLToPath(new URL('suite.ts', import.meta.url));

/**
 * The suite as one module, bundled and minified as the extension is: what is measured is what is shipped.
 * Running the sources instead would measure the tool that turns TypeScript into JavaScript on the way.
 */
export async function bundleSuite(): Promise<string> {
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, target: 'esnext', lib: { entry: suite, formats: ['es'], fileName: 'suite' } },
  });
  const output = (Array.isArray(built) ? built : [built]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  const [chunk, ...others] = output.filter((each) => each.type === 'chunk');
  if (!chunk || others.length > 0) throw new Error('The benchmark must be one module.');
  return chunk.code;
}
