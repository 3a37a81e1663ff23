/** The colours of the base map and of what surrounds a project; a status has its own in `db/vocabulary.ts`. */
export const colours = {
  land: '#f7f5f0',
  sea: '#e6eef2',
  neighbour: '#f0eee8',
  province34: '#a09c92',
  province63: '#c2bdb1',
  commune: '#cbc6ba',
  expressway: '#cfc4ac',
  nationalRoad: '#dfd8c9',
  railway: '#b9b4aa',
  /** Paper under a dashed line, so that its gaps stay legible over anything. */
  paper: '#fefdfb',
  /** The dark outline that keeps the pale status colours legible on land. */
  ink: '#1d2226',
  text: '#3d4348',
  textSoft: '#6b6862',
  textSea: '#55758a',
  point: '#77736a',
  selection: '#1d4f72',
  /** A park that a plan names, where parks are sought. */
  park: '#b4531f',
  hover: '#8f8c84',
} as const;
