// A folder on the loopback address as GitHub Pages shows it: packed, kept for ten minutes, with the site's own 404 page.
// node static-server.mjs FOLDER PORT
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

const [folder, port] = process.argv.slice(2);
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
  let file = join(folder, path.endsWith('/') ? path + 'index.html' : path);
  const found = existsSync(file) && statSync(file).isFile();
  if (!found) file = join(folder, '404.html');
  response.writeHead(found ? 200 : 404, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Content-Encoding': 'gzip',
    'Cache-Control': 'max-age=600',
  });
  createReadStream(file).pipe(createGzip()).pipe(response);
}).listen(Number(port), '127.0.0.1');
