import { htmlText } from '../../../src/core/check/html-text';

test('whatever a cell holds stands in a page as it was typed and is no markup', () => {
  expect(htmlText(`<b title="1">王'国建&lt;</b>`)).toBe('&lt;b title=&quot;1&quot;&gt;王&#39;国建&amp;lt;&lt;/b&gt;');
  expect(htmlText('双庙村（第3组）')).toBe('双庙村（第3组）');
  expect(htmlText('')).toBe('');
});
