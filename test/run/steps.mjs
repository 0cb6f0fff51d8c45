import { countNodeTest, countOne, countTally } from './count.mjs';
import { isBuilt } from './is-built.mjs';
import { testFiles, tryClients } from './test-files.mjs';

const node = process.execPath;

/** Minutes of silence after which a step with browsers is ended. A page test that hangs ends itself sooner. */
const LONGEST_SILENCE = 15;

/**
 * Creates the steps of a selection, with the steps that they need, in the order in which they may start. The
 * longest come early.
 *
 * @param {ReturnType<import('./select.mjs').select>} selection
 * @returns {{title: string, command: string[], count: Function, environment?: object,
 *   needs?: string[], engine?: string, longestSilence?: number}[]}
 */
export function createSteps({ steps, engines, files, isAll, slowest, everywhere }) {
  const isNamed = (step) => steps.includes(step);
  const needsBrowsers = isNamed('units') || isNamed('pages');
  const needsPostgres =
    isNamed('package') && files.package.some((file) => /\/records\//.test(file));
  const needsClients = isAll || (isNamed('pages') && tryClients(files.pages));
  const needsBuild = (isNamed('pages') || isNamed('package')) && !isBuilt();

  const all = [
    (isNamed('browsers') || needsBrowsers || needsPostgres) && {
      title: 'browsers',
      command: [
        ...[node, 'test/browsers/provision.mjs'],
        ...(isNamed('browsers') || needsBrowsers ? engines : []),
        ...(needsPostgres ? ['postgres'] : []),
      ],
      count: countOne,
    },
    (isNamed('build') || needsBuild) && {
      title: 'build',
      command: ['npm', 'run', 'build'],
      count: countOne,
    },
    (isNamed('clients') || needsClients) && {
      title: 'clients',
      command: [node, 'test/clients/install.mjs'],
      count: countOne,
    },
    isNamed('pages') && pages('firefox'),
    isNamed('format') && {
      title: 'format',
      command: ['prettier', '--check', '.'],
      count: countOne,
    },
    isNamed('lint') && {
      title: 'lint',
      command: ['npm', 'run', 'lint', '--silent'],
      count: countOne,
    },
    isNamed('types') && {
      title: 'types',
      command: ['npm', 'run', 'types', '--silent'],
      count: countOne,
    },
    isNamed('package') && {
      title: 'package',
      command: [node, '--test', '--test-reporter=spec', ...files.package],
      count: countNodeTest,
      needs: ['browsers', 'build'],
    },
    isNamed('pages') && pages('chromium'),
    isNamed('pages') && pages('webkit'),
    isNamed('units') && {
      title: 'units',
      command: [node, 'test/run/run-units.mjs'],
      environment: { BROWSERS: engines.join(), FILES: files.units.join() },
      count: countTally,
      needs: ['browsers'],
      longestSilence: LONGEST_SILENCE,
    },
  ];

  function pages(engine) {
    if (!engines.includes(engine)) return null;
    const parts = files.pages.map((file) => file.replace(/^test\/pages\//, ''));
    const isEveryFile = parts.length === testFiles.pages.length;
    const slow = slowest ? ['test/run/slowest-reporter.mjs'] : [];
    const reporters = ['spec', ...slow].flatMap((name) => [
      `--test-reporter=${name.startsWith('test/') ? `./${name}` : name}`,
      '--test-reporter-destination=stdout',
    ]);
    // So that the step can end although a browser leaves something behind.
    const options = ['--test-force-exit', ...reporters];
    return {
      title: `pages in ${engine}`,
      command: [node, ...options, 'test/pages/all.mjs', ...(isEveryFile ? [] : parts)],
      environment: {
        ENGINE: engine,
        // Tests that do not depend on the engine run in one of them.
        RUN_ONCE: everywhere ? '' : engines.includes('chromium') ? 'chromium' : engines[0],
      },
      count: countNodeTest,
      needs: ['browsers', 'build', 'clients'],
      longestSilence: LONGEST_SILENCE,
      engine,
    };
  }

  return all.filter(Boolean);
}
