// The two marks as SVG text, drawn for one size in pixels; lengths are given in sixteenths of that size. Straight edges
// lie on whole pixels at every size. Nothing is drawn outside the shapes, so that no light fringe shows on a dark ribbon.
const GREEN = '#0f8a70'; // outline and heading band: dark enough for a white ribbon, light enough for a black one
const ROW = '#9fb4ae';
const RED = '#d4380d'; // the red tick a reviewer writes beside a row that holds

const snap = (size, sixteenths) => Math.round((size * sixteenths) / 16);
const stroke = (size, sixteenths) => Math.max(1, snap(size, sixteenths));
const svg = (size, ...shapes) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">` +
  `${shapes.join('')}</svg>`;
const rectangle = (x, y, width, height, fill, round = 0) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill}"/>`;
const disc = (x, y, radius, fill) => `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`;
const line = (points, colour, width) =>
  `<polyline points="${points.map((point) => point.join(',')).join(' ')}" fill="none" stroke="${colour}" ` +
  `stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** A white page with a green edge, a heading band and three ledger rows, each a key and a value. */
function sheet(size, x, y, width, height) {
  const edge = stroke(size, 1);
  const top = y + snap(size, 4);
  const room = y + height - edge - top;
  const thick = stroke(size, 1);
  const [start, gap, key] = [x + 2 * edge, stroke(size, 1), snap(size, 2)];
  const rows = [0, 1, 2].flatMap((row) => {
    const at = Math.round(top + (room / 3) * row + (room / 3 - thick) / 2);
    const value = rectangle(start + key + gap, at, width - 4 * edge - key - gap, thick, ROW);
    return [rectangle(start, at, key, thick, GREEN), value];
  });
  return [
    rectangle(x, y, width, height, GREEN, stroke(size, 1)),
    rectangle(x + edge, top, width - 2 * edge, room, '#fff'),
    ...rows,
  ];
}

const tick = (size, x, y, scale) =>
  [
    [0, 3.2],
    [2.6, 5.8],
    [7.4, 0],
  ].map(([dx, dy]) => [((x + dx * scale) * size) / 16, ((y + dy * scale) * size) / 16]);

/** The ledger: a page whose last rows carry the tick; around the tick the page is left white. */
function ledger(size) {
  const [x, y] = [snap(size, 1), snap(size, 1)];
  const [width, height] = [snap(size, 14) - x, snap(size, 15) - y];
  const points = tick(size, 7.4, 8.4, 1);
  const page = `<clipPath id="page">${rectangle(x, y, width, height, '#fff', stroke(size, 1))}</clipPath>`;
  const room = `<g clip-path="url(#page)">${line(points, '#fff', (4 * size) / 16)}</g>`;
  return svg(size, page, ...sheet(size, x, y, width, height), room, line(points, RED, (2 * size) / 16));
}

/** The check: a magnifier with the tick, over ledger rows that stop short of it. */
function check(size) {
  const at = (sixteenths) => (size * sixteenths) / 16;
  const [x, y, radius] = [at(9.2), at(7.6), at(5.6)];
  const rows = [1, 4, 7, 10, 13].map((top) =>
    rectangle(0, snap(size, top), snap(size, top === 13 ? 9 : 7), stroke(size, 1.2), ROW),
  );
  const around =
    `<mask id="around">${rectangle(0, 0, size, size, '#fff')}${disc(x, y, radius + at(1), '#000')}</mask>` +
    `<g mask="url(#around)">${rows.join('')}</g>`;
  const handle = line(
    [
      [at(13), at(11.6)],
      [at(14.8), at(13.8)],
    ],
    GREEN,
    at(2.2),
  );
  const lens = disc(x, y, radius, GREEN) + disc(x, y, radius - at(1.5), '#fff');
  return svg(size, around, handle, lens, line(tick(size, 6.7, 5.2, 0.72), RED, at(1.7)));
}

export const MARKS = { ledger, check };
