// Keeps lessons that were opened for a time without a network. Plain JavaScript, served as it is.
//
// What lies in the cache is the page a passer-by gets: fetched anew without cookies, so that nothing personal stays on
// a shared PC. Writing goes through the page's own outbox (app/components/learn/outbox.ts), not through here.
/* global self, caches, fetch, Response, URL */
const PAGES = 'pages-v1';
const ASSETS = 'assets-v1';
const OFFLINE = '/offline.html';
const OFFLINE_PARTS = [OFFLINE, '/offline.js', '/offline.css', '/favicon.svg'];
const MOST_PAGES = 200;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(PAGES).then((cache) => cache.addAll(OFFLINE_PARTS)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldCaches().then(() => self.clients.claim()));
});

async function dropOldCaches() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== PAGES && name !== ASSETS).map((name) => caches.delete(name)));
}

self.addEventListener('message', (event) => {
  const { type, path, assets } = event.data ?? {};
  if (type === 'keep' && isLesson(path)) event.waitUntil(keep(path, assets ?? []));
});

function isLesson(path) {
  return typeof path === 'string' && (path === '/learn' || /^\/learn\/[\w-]+(\/[\w-]+)?$/.test(path));
}

async function keep(path, assets) {
  const [pages, files] = await Promise.all([caches.open(PAGES), caches.open(ASSETS)]);
  const page = await fetch(path, { credentials: 'omit', cache: 'no-cache' });
  if (page.ok && !page.redirected) {
    const html = await page.clone().text();
    await pages.put(path, page);
    // What the page names itself, and what it has loaded since.
    const named = [...html.matchAll(/["'(](\/assets\/[\w./-]+)["')]/g)].map(([, file]) => file);
    for (const file of new Set([...named, ...assets])) {
      if (await files.match(file)) continue;
      const response = await fetch(file, { credentials: 'omit' }).catch(() => null);
      if (response?.ok) await files.put(file, response);
    }
  }
  const kept = await pages.keys();
  const lessons = kept.filter((request) => isLesson(new URL(request.url).pathname));
  await Promise.all(lessons.slice(0, Math.max(0, lessons.length - MOST_PAGES)).map((request) => pages.delete(request)));
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (url.pathname.startsWith('/assets/')) {
    event.respondWith(caches.open(ASSETS).then((cache) => cache.match(request)).then((kept) => kept ?? fetch(request)));
  } else if (OFFLINE_PARTS.includes(url.pathname) && url.pathname !== OFFLINE) {
    event.respondWith(fetch(request).catch(() => fromPages(url.pathname)));
  } else if (request.mode === 'navigate' && (url.pathname === '/' || url.pathname.startsWith('/learn'))) {
    event.respondWith(fetch(request).catch(() => offlinePage(url.pathname)));
  }
});

async function fromPages(path) {
  const cache = await caches.open(PAGES);
  return (await cache.match(path)) ?? Response.error();
}

/** The kept copy, marked as one; else the page that lists what is kept. */
async function offlinePage(path) {
  const cache = await caches.open(PAGES);
  const kept = isLesson(path) ? await cache.match(path) : undefined;
  if (!kept) return (await cache.match(OFFLINE)) ?? Response.error();
  const html = await kept.text();
  return new Response(html.replace('<html lang="zh-CN"', '<html lang="zh-CN" data-offline=""'), { status: 200, headers: kept.headers });
}
