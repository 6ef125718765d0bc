import { commonHeaders } from '../model/headers.ts';
import type { Standing } from '../model/kept.ts';
import { openPack, unpack } from './unpack.ts';
import type { Client, FetchEvent, Worker } from './worker-scope.ts';

// Serves a kept edition of the site, whole, and looks for a newer one with each page that is opened.
// The browser fetches this file again by itself; when its bytes are other ones, another edition is
// kept beside this one, and served once no page of this one is open. Its worker waits until all pages
// are closed, as the browser has it: with `skipWaiting`, Chromium sometimes leaves a page hanging.

const worker = self as unknown as Worker;
const { kept, registration } = worker;
const base = new URL(registration.scope).pathname;
const ownCache = `${base} ${kept.id}`;
/** Another form of packs takes another name: a worker leaves a pack that it could not read to the next one. */
const packKey = 'parts.pack';
/** Kept with an edition that is served by the worker of an earlier one, which may be stopped at any time. */
const servedKey = 'served.pack';

worker.addEventListener('install', (event) => event.waitUntil(keep()));
worker.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
worker.addEventListener('message', (event) => event.waitUntil(look(event.source)));
worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || !url.startsWith(registration.scope)) return;
  event.respondWith(answer(event));
});

/** @throws when the pack does not arrive, or may not be stored: then nothing is installed */
async function keep(): Promise<void> {
  const response = await fetch(registration.scope + kept.pack, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${kept.pack}: ${response.status}`);
  // An edition that comes again is the newest, and so the last.
  await caches.delete(ownCache);
  await (await caches.open(ownCache)).put(packKey, response);
}

async function forgetOthers(): Promise<void> {
  for (const name of await others()) await caches.delete(name);
}

/** The caches of other editions, the newest last. */
async function others(): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(`${base} `) && name !== ownCache);
}

async function answer(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const isPage = request.mode === 'navigate';
  if (isPage && registration.waiting) await turnToNewest();
  const { search } = new URL(request.url);
  return (await fromPack(pathOf(request.url), 200, search)) ?? fromNetwork(request, isPage);
}

/**
 * Serves the newest edition that is kept, unless two pages are open: one that is asked for from a link
 * counts the page that it takes the place of, and no browser tells which.
 */
async function turnToNewest(): Promise<void> {
  const { length: open } = await worker.clients.matchAll();
  const names = await others();
  const newest = await caches.open(names.pop() ?? ownCache);
  if (open > 1 || !(await newest.match(packKey)) || (await newest.match(servedKey))) return;
  await newest.put(servedKey, new Response());
  served = Promise.resolve(newest);
  loaded = undefined;
  for (const name of names) await caches.delete(name);
}

/** The edition that is served. */
function edition(): Promise<Cache> {
  served ??= findServed();
  return served;
}

let served: Promise<Cache> | undefined;

async function findServed(): Promise<Cache> {
  for (const name of (await others()).reverse()) {
    const cache = await caches.open(name);
    if (await cache.match(servedKey)) return cache;
  }
  return caches.open(ownCache);
}

function pathOf(url: string): string {
  const path = new URL(url).pathname.slice(base.length);
  try {
    return decodeURI(path);
  } catch {
    // No file has a name that cannot be read.
    return path;
  }
}

/** What is in the pack at a path, as a careful host would serve it; nothing where it has no such file. */
async function fromPack(path: string, status = 200, search = ''): Promise<Response | undefined> {
  loaded ??= load();
  const pack = await loaded;
  if (!pack) return undefined;
  const file = pack.index[path] ?? pack.index[path.replace(/(^|\/)$/, '$1index.html')];
  if (file) {
    const { type, body } = await unpack(pack.files, file);
    return new Response(body, { status, headers: { ...commonHeaders, 'Content-Type': type } });
  }
  const folder = pack.index[`${path}/index.html`];
  return folder && Response.redirect(`${base}${path}/${search}`, 301);
}

let loaded: ReturnType<typeof load> | undefined;

async function load() {
  const response = await (await edition()).match(packKey);
  return response && openPack(await response.arrayBuffer());
}

async function fromNetwork(request: Request, isPage: boolean): Promise<Response> {
  try {
    const response = await soon(request);
    if (isPage && response.ok) await keepRead(request.url, response.clone());
    return response;
  } catch {
    const cache = await edition();
    const read = await cache.match(request, { ignoreSearch: true });
    return read ?? ((isPage && (await fromPack('404.html', 503))) || Response.error());
  }
}

/** Tells a page that asks whether there is a network, and keeps its card; or finds that no worker is wanted. */
async function look(page: Client): Promise<void> {
  let standing: Standing = 'online';
  try {
    const { status } = await soon(`${registration.scope}offline.js`, {
      method: 'HEAD',
      cache: 'no-store',
    });
    if (status === 404 || status === 410) return await withdraw();
    await keepCard(pathOf(page.url));
  } catch {
    standing = kept.whole ? 'offline' : 'offline in part';
  }
  page.postMessage(standing);
}

/** The site has no such worker any more. */
async function withdraw(): Promise<void> {
  await registration.unregister();
  for (const name of await caches.keys())
    if (name.startsWith(`${base} `)) await caches.delete(name);
}

async function keepCard(path: string): Promise<void> {
  const page = await (await fromPack(path))?.text();
  const card = page && /cards\/[\w.-]+\.png/.exec(page)?.[0];
  if (!card) return;
  const url = registration.scope + card;
  const cache = await edition();
  if (!(await cache.match(url))) await keepRead(url, await soon(url));
}

/** Keeps what was read, and forgets what was read first where that is too much. */
async function keepRead(url: string, response: Response): Promise<void> {
  if (!response.ok) return;
  try {
    const cache = await edition();
    await cache.put(url, response);
    const read = (await cache.keys()).filter((each) => !each.url.endsWith('.pack'));
    for (const each of read.slice(0, Math.max(0, read.length - kept.read)))
      await cache.delete(each);
  } catch {
    // A full storage costs what it cannot hold.
  }
}

/** Fetches from a network that answers within three seconds; one that hangs counts as none. */
async function soon(request: Request | string, init: RequestInit = {}): Promise<Response> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), 3000);
  try {
    return await fetch(request, { ...init, signal: late.signal });
  } finally {
    clearTimeout(timer);
  }
}
