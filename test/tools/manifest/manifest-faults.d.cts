export type ManifestFault = { readonly name: string; readonly says: string };
export type ManifestExpected = {
  readonly baseUrl: string;
  readonly readAsset: (path: string) => Buffer | null;
  readonly catalog?: boolean;
};
export function manifestFaults(xml: string, expected: ManifestExpected): readonly ManifestFault[];
