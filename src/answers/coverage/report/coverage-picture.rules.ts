import { countsOf, markOf, marks, signs, type Mark } from './cell-mark.rules.js';
import type { CoverageGrid } from './coverage-grid.js';

/** Told by shape as well as by colour. */
const looks: { readonly [one in Mark]: { colour: string; meaning: string } } = {
  OWN: { colour: '#1b7f4d', meaning: 'Eigen' },
  PARTS: { colour: '#8bc34a', meaning: 'Eigen, nur in Teilen' },
  INHERITED: { colour: '#2f6fb7', meaning: 'Übernommen' },
  NONE: { colour: '#b3261e', meaning: 'Keine' },
  NOT_RECORDED: { colour: '#e0e0e0', meaning: 'Nicht erfasst' },
};

const [rowHeight, cellWidth, margin, legendHeight] = [20, 34, 24, 34];
const [keyWidth, nameWidth, longestName] = [116, 430, 58];

const escapes: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => escapes[character]!);
const shortened = (name: string): string => (name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name);

const text = (x: number, y: number, content: string, attributes = ''): string =>
  `<text x="${x}" y="${y}"${attributes && ` ${attributes}`}>${escaped(content)}</text>`;

function square(x: number, y: number, mark: Mark, title: string): string {
  const { colour } = looks[mark];
  const ink = mark === 'NOT_RECORDED' || mark === 'PARTS' ? '#333' : '#fff';
  return `<g><title>${escaped(title)}</title><rect x="${x}" y="${y}" width="${cellWidth - 4}" height="${rowHeight - 4}" rx="3" fill="${colour}"/>${text(
    x + (cellWidth - 4) / 2,
    y + 12,
    signs[mark],
    `text-anchor="middle" fill="${ink}"`,
  )}</g>`;
}

function row(grid: CoverageGrid, at: number, left: number, top: number): string {
  const { leikaKey, designation, cells } = grid.keys[at]!;
  const y = top + at * rowHeight;
  const squares = cells.map((cell, place) => {
    const mark = markOf(cell);
    const from = cell.inheritedFrom === null ? '' : ` von ${cell.inheritedFrom}`;
    const asOf = cell.asOf === null ? '' : `, Stand ${cell.asOf}`;
    const title = `${leikaKey}, ${grid.places[place]!.name}: ${looks[mark].meaning}${from}${asOf}`;
    return square(left + place * cellWidth, y, mark, title);
  });
  return [
    text(margin, y + 12, leikaKey, 'class="key"'),
    text(margin + keyWidth, y + 12, shortened(designation ?? 'Name nicht erfasst')),
    ...squares,
  ].join('\n');
}

/** The names of the places, upwards, so that they fit over a narrow column. */
const heading = (grid: CoverageGrid, left: number, bottom: number): string[] =>
  grid.places.map(({ name }, at) => {
    const x = left + at * cellWidth + 19;
    return text(x, bottom, name, `transform="rotate(-60 ${x} ${bottom})"`);
  });

function legend(grid: CoverageGrid, top: number): string[] {
  const counts = countsOf(grid);
  const total = (mark: Mark): number => counts.reduce((sum, count) => sum + count[mark], 0);
  return marks
    .filter((mark) => total(mark) > 0)
    .map((mark, at) =>
      [
        square(margin, top + at * rowHeight, mark, looks[mark].meaning),
        text(margin + cellWidth + 6, top + at * rowHeight + 12, `${looks[mark].meaning}: ${total(mark)}`),
      ].join('\n'),
    );
}

/** The grid as an SVG for editors, in German. Its legend counts the cells of each kind. */
export function coveragePicture(grid: CoverageGrid): string {
  const left = margin + keyWidth + nameWidth;
  const longest = Math.max(0, ...grid.places.map(({ name }) => name.length));
  const top = margin + 40 + Math.ceil(longest * 6.2);
  const legendTop = top + grid.keys.length * rowHeight + 20;
  const width = left + grid.places.length * cellWidth + margin + 60;
  const height = legendTop + marks.length * rowHeight + legendHeight;
  const title = `Abdeckung: ${grid.keys.length} Leistungsschlüssel, ${grid.places.length} Gebiete, Stand ${grid.day}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    '<style>text { font-family: system-ui, "DejaVu Sans", Arial, sans-serif; font-size: 12px } .head { font-size: 16px; font-weight: 600 } .key { font-family: ui-monospace, monospace; font-size: 11px; fill: #555 }</style>',
    '<rect width="100%" height="100%" fill="#fff"/>',
    text(margin, margin + 6, title, 'class="head"'),
    ...heading(grid, left, top - 10),
    ...grid.keys.map((_, at) => row(grid, at, left, top)),
    ...legend(grid, legendTop),
    '</svg>',
    '',
  ].join('\n');
}
