import { BEYOND, HELD_BACK, REASONS } from './dependency-reasons';
import { runtimePackages, type InstalledPackage } from './licences';

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function byLicence(packages: readonly InstalledPackage[]): string[] {
  const licences = [...new Set(packages.map(({ licence }) => licence))].sort();
  return licences.map((licence) => {
    const own = packages.filter((each) => each.licence === licence);
    // the same version may be installed in several places
    const names = [...new Set(own.map(({ name, version }) => `${name} ${version}`))];
    return `**${licence}** (${names.length}): ${names.join(', ')}.`;
  });
}

function asList(reasons: Readonly<Record<string, string>>): string {
  return Object.entries(reasons)
    .map(([name, reason]) => `- ${name}: ${reason}`)
    .join('\n');
}

/** docs/dependencies.md: the packages that are needed at run time, with licence and reason. */
export function dependenciesDocument(root: string): string {
  const packages = runtimePackages(root);
  const direct = packages.filter((each) => each.direct);
  const others = packages.filter((each) => !each.direct);
  const rows = direct.map(
    ({ name, version, licence }) => `| ${name} | ${version} | ${licence} | ${cell(REASONS[name] ?? '')} |`,
  );
  return [
    '# Dependencies',
    '<!-- Made by `npm run docs`; reasons: src/packaging/dependency-reasons.ts. -->',
    'What the add-in, the workbench and the command line need at run time. Everything else in package.json is for building and testing and does not reach a user.',
    ['| package | version | licence | reason |', '|---|---|---|---|', ...rows].join('\n'),
    '## What they bring along',
    `Most of them are parts of Fluent UI. Only what is imported ends up in a bundle.`,
    ...byLicence(others),
    '## Shipped, but not bundled',
    'office.js comes from `@microsoft/office-js` under [its own licence](https://github.com/OfficeDev/office-js/blob/release/LICENSE.md): it is fetched by npm, never committed, never changed, and copied beside the pages when the site is built with `OFFICE_JS=local` (the default). With `cdn` or `21vianet` the pages load it from Microsoft.',
    '## Not at the newest version',
    'Everything else, for building and testing too, was at its newest version at the last update.',
    asList(HELD_BACK),
    '## Used beyond what they foresee',
    asList(BEYOND),
  ].join('\n\n');
}
