/* Keeps the pages of the desk on this machine, so that they open without the hub. Data is never kept here. */
const KEPT = 'desk-pages-v1'
const PAGE = '/desk/'

async function keepPages() {
  const cache = await caches.open(KEPT)
  const page = await fetch(PAGE, { cache: 'no-cache' })
  if (!page.ok) throw new Error('no page')
  const html = await page.clone().text()
  const files = [...html.matchAll(/(?:src|href)="(\/desk\/[^"]+)"/g)].map((found) => found[1])
  await cache.addAll(files)
  await cache.put(PAGE, page)
  const wanted = new Set([PAGE, ...files])
  for (const request of await cache.keys()) {
    if (!wanted.has(new URL(request.url).pathname)) await cache.delete(request)
  }
}

self.addEventListener('install', (event) => {
  event.waitUntil(keepPages().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname, origin } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin || !pathname.startsWith(PAGE)) return
  if (request.mode === 'navigate') {
    // The newest page while the hub is there, the kept one when it is not; a new page brings its files along.
    event.respondWith(
      fetch(request)
        .then((answer) => {
          if (answer.status >= 500) throw new Error('away')
          event.waitUntil(keepPages().catch(() => undefined))
          return answer
        })
        .catch(async () => (await caches.match(PAGE, { ignoreVary: true })) ?? Response.error()),
    )
  } else {
    event.respondWith(caches.match(request, { ignoreVary: true }).then((kept) => kept ?? fetch(request)))
  }
})
