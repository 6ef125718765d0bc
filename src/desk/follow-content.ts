import { relative, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { type DevEnvironment, type ViteDevServer, isRunnableDevEnvironment } from 'vite';
import { refuse } from '../reader/fault.ts';
import { isPassedOver } from '../reader/passed-over.ts';
import { examine } from '../rules/check-content.ts';
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
        const tell = () => {
          const examined = examine(folder);
          if (examined.faults.length > 0) logger.error(`\n${toReport(examined, folder)}\n`);
        };
        showFaults(server, folder);
        watch(server, folder, async () => {
          tell();
          await refreshContent?.({});
          forget(server);
        });
        tell();
      },
    },
  };
}

/** Answers for every page with the faults, while there are some. */
function showFaults(server: ViteDevServer, folder: string): void {
  server.middlewares.use((request, response, next) => {
    const [path = ''] = (request.url ?? '').split('?');
    const isPage = path.endsWith('/') && !path.startsWith('/@');
    const examined = isPage ? examine(folder) : undefined;
    if (!examined?.faults.length) return next();
    response.writeHead(500, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(toFaultPage(examined, folder));
  });
}

/** Calls back a moment after files of a folder have changed: editors save in several steps. */
function watch(server: ViteDevServer, folder: string, changed: () => Promise<void>): void {
  const root = resolve(folder);
  let moment: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  const fail = (error: unknown) => server.config.logger.error(String(error));
  server.watcher.add(root);
  server.watcher.on('all', (_, path) => {
    const file = relative(root, resolve(path)).replaceAll('\\', '/');
    if (file.startsWith('..') || isPassedOver(file)) return;
    clearTimeout(moment);
    moment = setTimeout(() => {
      // One after the other: a later state must not be overtaken by an earlier one.
      last = last.then(changed).catch(fail);
    }, 50);
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
