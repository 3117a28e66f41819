const { imul } = Math;

/** A hash of 32 bits: FNV-1a over UTF-16 units, its bits mixed at the end so that any of them can choose a slot. */
export function keyHash(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
