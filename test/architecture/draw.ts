import { readFileSync, writeFileSync } from 'node:fs';
import { rooms } from './house.js';
import { drawArchitecture } from './picture.js';

/** The table of ARCHITECTURE.md; rooms of platform are named without it. */
function tableOfRooms(): string {
  const rows = rooms.map(({ room, holds, mayImport }) => {
    const allowed = mayImport.map((name) => name.replace('platform/', '')).join(', ');
    return `| \`${room}\` | ${holds} | ${allowed || '–'} |`;
  });
  return ['| room | holds | may import |', '|---|---|---|', ...rows].join('\n');
}

function withTable(text: string): string {
  const [start, end] = ['<!-- rooms -->', '<!-- /rooms -->'];
  const [before, rest = ''] = text.split(start);
  return `${before}${start}\n${tableOfRooms()}\n${end}${rest.split(end)[1]}`;
}

const read = (file: string): string => readFileSync(file, 'utf8');
const written = {
  'docs/architecture.svg': drawArchitecture(),
  'ARCHITECTURE.md': withTable(read('ARCHITECTURE.md')),
};

const isCheck = process.argv.includes('--check');
for (const [file, content] of Object.entries(written)) {
  if (!isCheck) writeFileSync(file, content);
  else if (read(file) !== content) {
    process.stderr.write(`${file} is not what the code says; run "npm run architecture" and commit the result.\n`);
    process.exitCode = 1;
  }
}
