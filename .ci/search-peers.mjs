// The search beside stock lunr.js and Pagefind, on the same built site, in Chromium: what five questions of two words
// load and how long they take, from opening the search to its list of results with their texts, and for the question after.
// The list is all at once: up to fifteen sections of ours, of three a page at most; ten of the others.
//   node .ci/search-peers.mjs [SITE]      needs the site (plain `mvn`), node 18 or later with npm, and Chromium
// Bytes are bodies as served: gzip -6, or as they are where the tool has compressed them itself. Nothing is cached before.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const versions = { pagefind: '1.6.0', lunr: '2.3.9', 'playwright-core': '1.65.1' };
const questions = ['bucket policy', 'visibility timeout', 'read replica', 'lambda layers', 'stage variables'];
const built = process.argv[2] ?? 'site';
const tools = process.env.SEARCH_PEERS_HOME ?? join(tmpdir(), 'variorum-search-peers');
const require = createRequire(join(tools, 'here.js'));
const work = mkdtempSync(join(tmpdir(), 'search-peers-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

mkdirSync(tools, { recursive: true });
const wanted = Object.entries(versions).filter(([name, version]) => {
  const manifest = join(tools, 'node_modules', name, 'package.json');
  return !existsSync(manifest) || JSON.parse(readFileSync(manifest)).version !== version;
});
if (wanted.length > 0) {
  const packages = wanted.map(([name, version]) => `${name}@${version}`);
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--no-package-lock', '--prefix', tools, ...packages]);
}

// Pagefind indexes the main part of every page; lunr.js the very sections that our search has
const site = join(work, 'site');
cpSync(built, site, { recursive: true });
rmSync(join(site, 'cheatsheet.pdf'), { force: true });
execFileSync(process.execPath, [join(tools, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', site, '--root-selector', 'main', '--silent']);
const sections = ourSections(join(site, 'assets/search'));
const lunr = require('lunr');
const index = lunr(function () {
  this.ref('ref');
  this.field('title', { boost: 4 });
  this.field('heading', { boost: 3 });
  this.field('body');
  sections.forEach((section) => this.add(section));
});
cpSync(join(tools, 'node_modules/lunr/lunr.min.js'), join(site, 'lunr.min.js'));
writeFileSync(join(site, 'lunr-index.json'), JSON.stringify(index));
writeFileSync(join(site, 'lunr-texts.json'), JSON.stringify(sections.map(({ url, title, heading, body }) => [url, title, heading, body])));
writeFileSync(join(site, 'peer.html'), '<!DOCTYPE html><title>Peer</title><ul id="results"></ul>');

/** All sections of the site's own search, in the order of its numbers. */
function ourSections(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const read = (name) => JSON.parse(readFileSync(join(folder, name)));
  const pages = read(names.find((name) => name.startsWith('manifest.'))).pages;
  const texts = names.filter((name) => name.startsWith('texts-'));
  texts.sort((a, b) => parseInt(a.slice(6), 10) - parseInt(b.slice(6), 10));
  return texts.flatMap(read).map(([anchor, headings, body, folds], number) => {
    const [path, title] = pages.filter((page) => page[3] <= number).pop();
    const folded = folds.map((fold) => fold[1]).join('\n');
    return { ref: number, url: `${path}#${anchor}`, title, heading: headings.join(' › '), body: `${body}\n${folded}` };
  });
}

const types = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '.svg': 'image/svg+xml' };
let served = [];
const packed = new Map();
const server = createServer((request, response) => {
  const path = join(site, decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
  if (!existsSync(path) || !statSync(path).isFile()) return response.writeHead(404).end();
  const plain = extname(path) in types;
  if (!packed.has(path)) packed.set(path, plain ? gzipSync(readFileSync(path), { level: 6 }) : readFileSync(path));
  const headers = { 'Content-Type': types[extname(path)] ?? 'application/octet-stream', 'Cache-Control': 'max-age=600' };
  if (plain) headers['Content-Encoding'] = 'gzip';
  served.push([path, packed.get(path).length]);
  response.writeHead(200, headers).end(packed.get(path));
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const root = `http://127.0.0.1:${server.address().port}/`;

/** In the page: opens the search if need be, asks, and resolves to milliseconds until the results are shown. */
const asking = {
  ours: (question) => new Promise((found) => {
    const list = document.getElementById('_results');
    const field = document.getElementById('_query');
    const before = list.textContent;
    const start = performance.now();
    const watcher = new MutationObserver(() => {
      if (!list.querySelector('[role=option]') || list.textContent === before) return;
      watcher.disconnect();
      found(performance.now() - start);
    });
    watcher.observe(list, { childList: true, subtree: true });
    if (!document.getElementById('_search').open) document.querySelector('.search-open').click();
    field.value = question;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }),
  lunr: async (question) => {
    const start = performance.now();
    if (!window.loaded) {
      const script = document.createElement('script');
      script.src = 'lunr.min.js';
      const ready = new Promise((done) => { script.onload = done; });
      document.head.append(script);
      const json = (name) => fetch(name).then((response) => response.json());
      const [stored, texts] = await Promise.all([json('lunr-index.json'), json('lunr-texts.json'), ready]);
      window.loaded = { index: lunr.Index.load(stored), texts };
    }
    const hits = window.loaded.index.search(question.replace(/\S+/g, '+$&')).slice(0, 10);
    const texts = hits.map((hit) => window.loaded.texts[hit.ref].join(' ').slice(0, 300));
    const items = texts.map((text) => Object.assign(document.createElement('li'), { textContent: text }));
    document.getElementById('results').replaceChildren(...items);
    return items.length === 0 ? NaN : performance.now() - start;
  },
  pagefind: async (question) => {
    const start = performance.now();
    const pagefind = await import('/pagefind/pagefind.js');
    const found = await pagefind.search(question);
    const hits = await Promise.all(found.results.slice(0, 10).map((result) => result.data()));
    const items = hits.map((hit) => Object.assign(document.createElement('li'), { innerHTML: `${hit.meta.title} ${hit.excerpt}` }));
    document.getElementById('results').replaceChildren(...items);
    return items.length === 0 ? NaN : performance.now() - start;
  },
};

const chrome = process.env.CHROME_PATH ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const browser = await require('playwright-core').chromium.launch({ executablePath: chrome, args: ['--no-sandbox'] });
console.log(`${sections.length} sections, Chromium ${browser.version()}, lunr.js ${versions.lunr}, Pagefind ${versions.pagefind}\n`);
console.log(`${''.padEnd(10)}${'question'.padEnd(20)}${['kB', 'files', 'first ms', 'next kB', 'next ms'].map((head) => head.padStart(10)).join('')}`);
for (const [name, ask] of Object.entries(asking)) {
  for (const [number, question] of questions.entries()) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(root + (name === 'ours' ? 's3.html' : 'peer.html'), { waitUntil: 'networkidle' });
    const times = [];
    const loads = [];
    for (const text of [question, questions[(number + 1) % questions.length]]) {
      served = [];
      times.push(await page.evaluate(ask, text));
      await page.waitForLoadState('networkidle');
      loads.push(served);
    }
    const kilobytes = loads.map((load) => load.reduce((sum, [, size]) => sum + size, 0) / 1000);
    const cells = [kilobytes[0].toFixed(1), loads[0].length, times[0].toFixed(0), kilobytes[1].toFixed(1), times[1].toFixed(0)];
    console.log(name.padEnd(10) + question.padEnd(20) + cells.map((cell) => String(cell).padStart(10)).join(''));
    await context.close();
  }
}
await browser.close();
server.close();
