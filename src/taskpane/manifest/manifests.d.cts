export const DEVELOPMENT_URL: string;
export function checkedBaseUrl(text: string): string;
export function releaseManifest(xml: string, baseUrl?: string): string;
export function catalogManifest(xml: string): string;
export function manifests(xml: string, baseUrl?: string): Record<string, string>;
