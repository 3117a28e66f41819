import { SEVERITY_LABEL } from '../../../src/core/check/severity-label';

test('each severity has a word of its own in both languages, and what is only to be verified is called 疑点', () => {
  const words = Object.values(SEVERITY_LABEL);
  for (const language of ['zh', 'en'] as const) {
    const own = words.map((word) => word[language]);
    expect(own.every((word) => word.length > 0)).toBe(true);
    expect(new Set(own).size).toBe(3);
  }
  expect(SEVERITY_LABEL.warning.zh).toBe('疑点');
});
