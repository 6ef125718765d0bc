import type { AstroIntegration } from 'astro';
import { isExample } from '../model/site-address.ts';

/** Says when a build names an address at which nobody can publish it. */
export function nameAddress(): AstroIntegration {
  let named: string | undefined;

  return {
    name: 'address',
    hooks: {
      'astro:config:done': ({ config }) => {
        named = config.site;
      },
      'astro:build:done': ({ logger }) => {
        if (named && isExample(named))
          logger.warn(`The pages name the example ${named} as theirs. Name another: SITE_URL=…`);
      },
    },
  };
}
