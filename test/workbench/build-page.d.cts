/** Builds the page that shows one sheet and answers its address. */
export function sheetPage(): Promise<string>;
