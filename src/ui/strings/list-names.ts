import type { Bilingual } from '../../core/language';

/** What a reference list holds, by the rule it feeds; a rule's own title says what is wrong instead. */
export const LIST_NAMES: Readonly<Record<string, Bilingual>> = {
  'absent-resident': { zh: '长期外出人员', en: 'People living away' },
  'already-aided': { zh: '已救助人员', en: 'People already aided' },
  'cadre-relative': { zh: '干部亲属', en: 'Cadres and their relatives' },
  'category-unsupported': {
    zh: '各类家庭登记名册（低保、特困等）',
    en: 'Registers of categories (subsistence allowance …)',
  },
  'census-changed': { zh: '原台账：核对是否改动', en: 'Earlier ledger: what changed' },
  'census-dropped': { zh: '原台账：核对是否漏掉', en: 'Earlier ledger: who is gone' },
  'census-missing': { zh: '原台账：核对是否新增', en: 'Earlier ledger: who is new' },
  'centrally-supported': { zh: '集中供养人员', en: 'Centrally supported people' },
  'deceased-person': { zh: '死亡人员', en: 'Deceased people' },
  'holder-mismatch': { zh: '一卡通信息', en: 'One-card master' },
  'public-payroll': { zh: '财政供养人员', en: 'People on the public payroll' },
  'urban-resident': { zh: '城镇居民', en: 'Urban residents' },
};
