/** See single-page.cjs. */
export function singlePage(
  template: string,
  parts: {
    readonly icon: string;
    readonly style: string;
    readonly worker: string;
    readonly licences?: string;
  } & Readonly<Record<string, string>>,
): string;
