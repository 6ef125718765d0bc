import type { Kept, Standing } from '../model/kept.ts';

/** What is used of a service worker; its types and those of a page do not go together. */
export interface Worker {
  kept: Kept;
  registration: ServiceWorkerRegistration;
  clients: { matchAll(): Promise<Client[]> };
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: Message) => void): void;
}

interface Extendable {
  waitUntil(promise: Promise<unknown>): void;
}

interface Message extends Extendable {
  source: Client;
}

/** A page that is open. */
export interface Client {
  url: string;
  postMessage(message: Standing): void;
}

/** Something that a page asks for. */
export interface FetchEvent extends Extendable {
  request: Request;
  respondWith(response: Promise<Response>): void;
}
