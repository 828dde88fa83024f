import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dependenciesDocument } from './dependencies-document';

const root = resolve(__dirname, '../..');
writeFileSync(join(root, 'docs/dependencies.md'), `${dependenciesDocument(root)}\n`);
