// Lists what public/sw.js has kept, by the titles of the pages themselves.
/* global document, caches, location, DOMParser, URL */
document.getElementById('retry').addEventListener('click', () => location.reload());

const list = document.getElementById('kept');
const cache = await caches.open('pages-v1');
const pages = (await cache.keys()).filter((request) => new URL(request.url).pathname.startsWith('/learn'));
for (const request of pages) {
  const response = await cache.match(request);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = new URL(request.url).pathname;
  link.textContent = page.title.replace(/ · 基层学堂$/, '');
  item.append(link);
  list.append(item);
}
document.getElementById('none').hidden = pages.length > 0;
