/** A people search of our own, at the site's real address and built as the site builds it. */
export const PEOPLE_SEARCH = 'https://www.linkedin.com/search/results/people/?keywords=ferries';

/** Of three rows in turn one matches who looks for Germans, one doesn't, and of one not enough is known. */
const places = ['Hamburg, Germany', 'Lisbon, Portugal', 'Greater Somewhere Area'] as const;

/** One row. */
function rowOf(row: number): string {
  const link = `https://www.linkedin.com/in/person-${row}/`;
  return `<div role="listitem">
    <div><p><a href="${link}">Person ${row}</a><span> • 2nd</span></p>
    <div><p>Head of Harbours</p></div><div><p>${places[row % places.length] ?? ''}</p></div></div>
    <div><a href="/preload/search-custom-invite/?vanityName=person-${row}"><span>Connect</span></a></div>
  </div>`;
}

/** Rows `from` up to but not including `to`, as the site adds them. */
export const rowsOf = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => rowOf(from + index)).join('');

/** The page with its first rows. */
export function peopleSearch(rows: number): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8" /><title>Search | LinkedIn</title>
    <style>
      :root { color-scheme: light dark; font: 16px system-ui; }
      main { max-width: 40rem; margin: auto; }
      h1, p { margin: 0.25rem 0; }
      [role='listitem'] { display: flex; justify-content: space-between; padding: 0.75rem; border-bottom: 1px solid gray; }
      @media (prefers-color-scheme: dark) { a { color: #8fb5ff; } }
    </style>
    <div data-sdui-screen="com.linkedin.sdui.flagshipnav.search.SearchResultsPeople"><main>
      <h1>People</h1><div role="list">${rowsOf(0, rows)}</div>
    </main></div></html>`;
}
