// `npm start`: serves what `npm run build` wrote. The workbench on plain http, for a browser on this machine; the task pane
// on https, as Excel wants it, once `npm run certificates` has made a certificate.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { homedir } from 'node:os';
import { extname, join, normalize } from 'node:path';

const dist = new URL('../../dist/', import.meta.url).pathname;
const certificates = join(homedir(), '.office-addin-dev-certs');
const PORT = Number(process.env.PORT ?? 3080);
const PANE_PORT = 3000;

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'text/xml; charset=utf-8',
};

/** The pages carry their own policy; these headers keep them out of frames of strangers, and out of caches. */
const HEADERS = { 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };

function answer(request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
  const file = join(dist, path === '/' ? 'relief-ledger.html' : path);
  const type = TYPES[extname(file)];
  if (!file.startsWith(dist) || type === undefined || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404, HEADERS).end();
    return;
  }
  response.writeHead(200, { ...HEADERS, 'Content-Type': type });
  createReadStream(file).pipe(response);
}

function listen(server, port, address) {
  return new Promise((resolve) => {
    server.once('error', ({ code }) => {
      console.error(code === 'EADDRINUSE' ? `端口 ${port} 已被占用 port ${port} is in use: PORT=… npm start` : code);
      process.exit(2);
    });
    server.listen(port, 'localhost', () => resolve(console.log(address)));
  });
}

await listen(
  createServer(answer),
  PORT,
  `台账助手（浏览器）workbench:  http://localhost:${PORT}/  （同一个文件 the same as ${join(dist, 'relief-ledger.html')}）`,
);
const [key, cert] = ['localhost.key', 'localhost.crt'].map((name) => join(certificates, name));
if (existsSync(key) && existsSync(cert)) {
  const secure = createSecureServer({ key: readFileSync(key), cert: readFileSync(cert) }, answer);
  const address = `https://localhost:${PANE_PORT}/`;
  await listen(
    secure,
    PANE_PORT,
    `Excel 窗格 task pane:  ${address}taskpane.html   清单 manifest:  ${join(dist, 'manifest.xml')}`,
  );
} else {
  console.log(`Excel 窗格 task pane:  http://localhost:${PORT}/taskpane.html`);
  console.log('  在 Excel 中使用先运行 npm run certificates，再运行 npm start。');
  console.log('  Excel wants https: run npm run certificates once, then npm start again.');
}
console.log('按 Ctrl+C 结束 Ctrl+C to stop');
