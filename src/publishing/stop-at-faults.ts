import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContent } from './check-content.ts';
import { faultsInWords } from './fault.ts';

/** Stops a build at what an editor has to mend, all of it told at once; development only warns. */
export function stopAtFaults(): AstroIntegration {
  return {
    name: 'stop-at-faults',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        const { faults } = readContent(fileURLToPath(config.root));
        if (faults.length === 0) return;
        const words = `There is something to mend in the texts:\n${faultsInWords(faults)}`;
        if (command === 'build') throw new Error(words);
        logger.warn(words);
      },
    },
  };
}
