/**
 * The thread that runs Typst, as source: the server is one bundled file, so that a worker of its own cannot be a file
 * beside it. Given `{ id, template, data }` it answers `{ id, pages, bytes }` or `{ id, fault }`; `data` is JSON text.
 * workerData: `compiler`, the path of the Typst package, and `fontFolders`.
 */
export const TYPST_WORKER = String.raw`
const { parentPort, workerData } = require('node:worker_threads');
const { NodeCompiler } = require(workerData.compiler);

const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: workerData.fontFolders }] });

function render({ template, data }) {
  const compiled = compiler.compile({ mainFileContent: template, inputs: { data } });
  const document = compiled.result;
  if (!document) {
    const found = compiler.fetchDiagnostics(compiled.takeDiagnostics());
    return { fault: found.map(({ message }) => message).join('; ') };
  }
  // PDF/UA: a tagged file that a screen reader can read; and the export refuses to print a glyph the font lacks.
  const bytes = Uint8Array.from(compiler.pdf(document, { pdfStandard: 'ua-1' }));
  return { pages: document.numOfPages, bytes };
}

parentPort.on('message', ({ id, ...job }) => {
  try {
    const answer = render(job);
    parentPort.postMessage({ id, ...answer }, answer.bytes ? [answer.bytes.buffer] : []);
  } catch (error) {
    parentPort.postMessage({ id, fault: String(error?.code ?? error) });
  }
  // Typst remembers all it has laid out. No two of our prints share pages, so that remembering costs memory and saves nothing.
  compiler.evictCache(0);
});
`;
