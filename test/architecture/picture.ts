import { isIn, roomOf, rooms, type Room } from './house.js';
import { files, imports } from './import-graph.js';

interface Box {
  readonly room: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

/** Where the rooms stand: what imports stands above what is imported, rooms that do not know each other side by side. */
const boxes: readonly Box[] = [
  { room: 'app', x: 40, y: 50, width: 1020, height: 60, colour: '#37474f' },
  { room: 'exchange', x: 40, y: 190, width: 800, height: 60, colour: '#6a1b9a' },
  { room: 'answers', x: 40, y: 330, width: 250, height: 110, colour: '#00695c' },
  { room: 'editorial', x: 315, y: 330, width: 250, height: 110, colour: '#1565c0' },
  { room: 'operations', x: 590, y: 330, width: 250, height: 110, colour: '#ad1457' },
  { room: 'web', x: 880, y: 330, width: 180, height: 110, colour: '#4e342e' },
  { room: 'catalogue', x: 40, y: 520, width: 800, height: 110, colour: '#9e5a00' },
  { room: 'platform', x: 40, y: 710, width: 1020, height: 60, colour: '#455a64' },
];
const width = 1100;
const matrixTop = 870;
const cell = 34;

const topOf = (path: string): string => path.split('/')[0]!;
const countBetween = (from: string, to: string): number =>
  imports.filter((edge) => isIn(edge.from, from) && isIn(edge.to, to)).length;
const filesIn = (room: string): number => files.filter((path) => isIn(path, room)).length;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const text = (x: number, y: number, content: string | number, attributes = ''): string =>
  `<text x="${x}" y="${y}" ${attributes}>${escaped(String(content))}</text>`;

/** The folders of a room in lines that fit its box. */
function folderLines(room: string, width: number): string[] {
  const within = files.filter((path) => isIn(path, room) && path.split('/').length > 2);
  const lines: string[] = [];
  for (const folder of [...new Set(within.map((path) => path.split('/')[1]!))]) {
    const line = lines.at(-1);
    const longer = line === undefined ? folder : `${line} · ${folder}`;
    if (line !== undefined && longer.length * 6.2 <= width - 24) lines[lines.length - 1] = longer;
    else lines.push(folder);
  }
  return lines;
}

function drawBox({ room, x, y, width, height, colour }: Box): string {
  const heading = text(x + 12, y + 22, `${room} (${filesIn(room)} files)`, `class="room" fill="${colour}"`);
  const folders = folderLines(room, width).map((line, index) =>
    text(x + 12, y + 42 + index * 16, line, 'class="folder"'),
  );
  const frame = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="#fff" stroke="${colour}" stroke-width="2"/>`;
  return [frame, heading, ...folders].join('\n');
}

interface Arrow {
  readonly from: Box;
  readonly to: Box;
  readonly count: number;
}

const arrows: readonly Arrow[] = boxes.flatMap((from) =>
  boxes
    .filter((to) => to.y > from.y)
    .map((to) => ({ from, to, count: countBetween(from.room, to.room) }))
    .filter(({ count }) => count > 0),
);

/** Every arrow has a vertical line of its own, where both rooms stand above each other; the longest choose last. */
function linesOf(arrows: readonly Arrow[]): (Arrow & { x: number })[] {
  const taken: number[] = [];
  const length = ({ from, to }: Arrow): number => to.y - from.y;
  const spanOf = ({ from, to }: Arrow): [start: number, end: number] => [
    Math.max(from.x, to.x) + 20,
    Math.min(from.x + from.width, to.x + to.width) - 20,
  ];
  const candidates = ([start, end]: [number, number]): number[] =>
    Array.from({ length: Math.floor((end - start) / 10) + 1 }, (_, index) => start + index * 10);
  const room = (x: number): number => Math.min(...taken.map((other) => Math.abs(other - x)), 110);
  return [...arrows]
    .sort((one, other) => length(one) - length(other) || one.from.x - other.from.x)
    .map((arrow) => {
      const x = candidates(spanOf(arrow)).reduce((best, next) => (room(next) > room(best) ? next : best));
      taken.push(x);
      return { ...arrow, x };
    });
}

function drawArrow({ from, to, count, x }: Arrow & { x: number }): string {
  const [start, end] = [from.y + from.height, to.y];
  return [
    `<circle cx="${x}" cy="${start}" r="4" fill="${from.colour}"/>`,
    `<path d="M${x - 5} ${end - 9}L${x} ${end}L${x + 5} ${end - 9}Z" fill="${from.colour}"/>`,
    text(x + 7, end - 12, count, `class="count" fill="${from.colour}"`),
  ].join('\n');
}

/** The rooms of platform as a table: how often the room of a line imports the room of a column. */
function drawPlatform(): string[] {
  const within = rooms.filter(({ room }) => isIn(room, 'platform'));
  const left = 170;
  const name = ({ room }: Room): string => room.slice('platform/'.length);
  const headings = within.map((room, index) => {
    const [x, y] = [left + index * cell + cell / 2 + 4, matrixTop - 8];
    return text(x, y, name(room), `class="folder" transform="rotate(-40 ${x} ${y})"`);
  });
  const cells = within.flatMap((from, line) =>
    within.map((to, column) => {
      const [x, y] = [left + column * cell, matrixTop + line * cell];
      const count = from === to ? '' : countBetween(from.room, to.room) || '';
      const fill = from === to ? '#cfd8dc' : from.mayImport.includes(to.room) ? '#e3f2fd' : '#fff';
      return `<rect x="${x}" y="${y}" width="${cell}" height="${cell}" fill="${fill}" stroke="#b0bec5"/>${text(x + cell / 2, y + 22, count, 'class="cell"')}`;
    }),
  );
  const lines = within.map((room, index) => {
    const y = matrixTop + index * cell + 22;
    const holds = text(left + within.length * cell + 14, y, room.holds, 'class="folder"');
    return text(left - 12, y, `${name(room)} (${filesIn(room.room)})`, 'class="line"') + holds;
  });
  return [...headings, ...cells, ...lines];
}

const style = `<style>
text { font-family: system-ui, "DejaVu Sans", Arial, sans-serif; font-size: 13px }
.title, .folder, .cell, .line { fill: #263238 }
.title { font-size: 16px; font-weight: 600 } .room { font-size: 15px; font-weight: 600 }
.folder { font-size: 12px } .count { font-size: 13px; font-weight: 600 } .cell { text-anchor: middle } .line { text-anchor: end }
</style>`;

/** The rooms and how often the files of one import those of another, as SVG. */
export function drawArchitecture(): string {
  const missing = [...new Set(files.map(topOf))].filter(
    (room) => room !== 'migrations' && !boxes.some((box) => box.room === room),
  );
  const homeless = files.filter((path) => !roomOf(path));
  if (missing.length > 0 || homeless.length > 0)
    throw new Error(`the picture has no place for ${[...missing, ...homeless].join(', ')}`);
  const platformRooms = rooms.filter(({ room }) => isIn(room, 'platform')).length;
  const height = matrixTop + platformRooms * cell + 30;
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    '<title>The rooms of src and their imports</title>',
    style,
    `<rect width="${width}" height="${height}" fill="#fafafa"/>`,
    text(
      40,
      32,
      'Rooms of src: an arrow leads to what is imported, its number says by how many imports.',
      'class="title"',
    ),
    // Boxes cover the lines that pass behind them.
    ...linesOf(arrows).map(
      (arrow) =>
        `<path d="M${arrow.x} ${arrow.from.y + arrow.from.height}V${arrow.to.y - 7}" stroke="${arrow.from.colour}" stroke-width="2"/>`,
    ),
    ...boxes.map(drawBox),
    ...linesOf(arrows).map(drawArrow),
    text(
      40,
      matrixTop - 70,
      'Inside platform: a line imports a column; allowed is what is blue, so imports lead to the left only.',
      'class="title"',
    ),
    ...drawPlatform(),
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}
