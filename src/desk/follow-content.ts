import { relative, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { AstroIntegration, HookParameters } from 'astro';
import { type DevEnvironment, type ViteDevServer, isRunnableDevEnvironment } from 'vite';
import { refuse } from '../reader/fault.ts';
import { isPassedOver } from '../reader/passed-over.ts';
import { type Examined, examine } from '../rules/check-content.ts';
import { toFaultPage } from './fault-page.ts';
import { toReport } from './report.ts';

/**
 * Stops a build whose content has faults. A server that runs while somebody writes shows them in place of
 * the pages, and follows every change of the content folder: files changed, added and taken away.
 */
export function followContent(folder: string): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'dev') refuse(examine(folder).faults, folder);
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        let shown: Examined | undefined;
        const take = async () => {
          const examined = examine(folder);
          if (examined === shown) return;
          if (examined.faults.length > 0) logger.error(`\n${toReport(examined, folder)}\n`);
          const isFirst = !shown;
          shown = examined;
          if (isFirst) return;
          await load(refreshContent);
          forget(server);
        };
        // One after the other: a later state must not be overtaken by an earlier one.
        let last = Promise.resolve();
        const follow = () => {
          last = last.then(take).catch((error: unknown) => logger.error(String(error)));
          return last;
        };
        answer(server, folder, follow);
        watch(server, folder, follow);
        void follow();
      },
    },
  };
}

/**
 * Has Astro load the collections anew. It declines without a word while it reads their settings, which it
 * does whenever a file is added or taken away: the collections say themselves that they were loaded.
 *
 * @throws Error when they were not after five seconds
 */
async function load(refreshContent: Refresh): Promise<void> {
  const context = { loaded: false };
  for (let tries = 0; !context.loaded && tries < 250; tries++) {
    await refreshContent?.({ context });
    if (!context.loaded) await pause(20);
  }
  if (!context.loaded)
    throw new Error(
      'The collections were not loaded anew. Save once more, or start the server again.',
    );
}

/** Has a page wait until it shows what is in the folder; answers for it with the faults, while there are some. */
function answer(server: ViteDevServer, folder: string, follow: () => Promise<void>): void {
  server.middlewares.use((request, response, next) => {
    const [path = ''] = (request.url ?? '').split('?');
    if (!path.endsWith('/') || path.startsWith('/@')) return next();
    void follow().then(() => {
      const examined = examine(folder);
      if (examined.faults.length === 0) return next();
      response.writeHead(500, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
      });
      response.end(toFaultPage(examined, folder));
    });
  });
}

/** Calls back a moment after files of a folder have changed: editors save in several steps. */
function watch(server: ViteDevServer, folder: string, changed: () => Promise<void>): void {
  const root = resolve(folder);
  let moment: NodeJS.Timeout | undefined;
  server.watcher.add(root);
  server.watcher.on('all', (_, path) => {
    const file = relative(root, resolve(path)).replaceAll('\\', '/');
    if (file.startsWith('..') || isPassedOver(file)) return;
    clearTimeout(moment);
    moment = setTimeout(() => void changed(), 50);
  });
}

/** Lets go of every module that has the content in it, and loads open pages again. */
function forget(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    if (!isRunnableDevEnvironment(environment)) continue;
    for (const { id } of dependents(environment)) {
      const evaluated = id && environment.runner.evaluatedModules.getModuleById(id);
      if (evaluated) environment.runner.evaluatedModules.invalidateModule(evaluated);
    }
    // So Astro asks anew which pages there are.
    environment.hot.send('astro:content-changed', {});
  }
  server.environments.client.hot.send({ type: 'full-reload', path: '*' });
}

/** The library's modules, which read the content, and all that import them. */
function dependents({ moduleGraph }: DevEnvironment) {
  const found = new Set<NonNullable<ReturnType<typeof moduleGraph.getModuleById>>>();
  for (const module of moduleGraph.idToModuleMap.values())
    if (module.file?.includes('/src/library/'))
      moduleGraph.invalidateModule(module, found, Date.now(), true);
  return found;
}

type Refresh = HookParameters<'astro:server:setup'>['refreshContent'];
