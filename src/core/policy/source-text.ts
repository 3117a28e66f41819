import type { Policy, PolicySeason } from './policy';

/**
 * 出处 as the working shows it: issuer, title and date as far as the policy knows them. Where it knows neither
 * issuer nor title it says 通知 with place and season; a clause number is never made up.
 */
export function sourceText(policy: Policy, season: string, { source }: PolicySeason): string {
  const where = `${policy.place.zh}，${season} 年度`;
  const title = source.title === null ? '' : `《${source.title}》`;
  if (source.issuer === null) return `出处：${title || '通知'}（${join(where, source.date)}）`;
  return `出处：${join(source.issuer + title, source.date)}（${where}）`;
}

function join(text: string, date: string | null): string {
  return date === null ? text : `${text}，${date}`;
}
