import { click, said, tab, type Look, type OpenedPane } from './on-the-tour';

const card = ({ pane }: OpenedPane) => pane.getByRole('region', { name: /^(写政策|Write a policy)$/ });
const main = ({ pane }: OpenedPane) => pane.locator('main');

/** 测算 under a policy without categories: what it needs, what it proposes, what cannot be met, and a policy without any freedom. */
export async function whatIf(p: OpenedPane, look: Look): Promise<void> {
  await tab(p, /^(填写|Fill)$/);
  await p.pane.getByRole('combobox').first().selectOption('jiaxian');
  await said(p, /^(测算|What if)$/);
  await look('50-what-if-empty');
  await propose(p, '221000');
  await look('51-what-if-nearest');
  await propose(p, '90000');
  await look('52-what-if-floors');
  await propose(p, '214800');
  await look('53-what-if-exact');
  await click(p, /^(采用这些标准|Use these figures)$/);
  await said(p, /将填写|will be filled/);
  await look('54-what-if-accepted');
  await tab(p, /^(设置|Settings)$/);
  await p.pane.getByRole('combobox').first().selectOption('zitong');
  await tab(p, /^(填写|Fill)$/);
  await said(p, /都是定数|is fixed/);
  await p.pane.getByText(/都是定数|is fixed/).scrollIntoViewIfNeeded();
  await look('55-no-freedom');
}

async function propose(p: OpenedPane, yuan: string): Promise<void> {
  const allotment = p.pane.getByRole('textbox', { name: /^(下达资金（元）|Allotment|Amount allotted)/ }).first();
  await allotment.fill(yuan);
  await allotment.press('Enter');
  await said(p, /^(测算|What if)$/);
  await click(p, /^(按下达资金测算|Propose for the allotment)$/);
  await p.pane.getByRole('region', { name: /^(测算结果|Proposal)$/ }).scrollIntoViewIfNeeded();
}

/** The form of a policy: from one that ships, with a fault, with an example that fails, put in force; a new one. */
export async function policyForm(p: OpenedPane, look: Look): Promise<void> {
  await tab(p, /^(设置|Settings)$/);
  await p.pane.getByRole('combobox').first().selectOption('zhonggang');
  await look('60-settings-policy');
  await click(p, /^(照此修改…|Change this one…)$/);
  await card(p).waitFor();
  await look('61-policy-form');
  await main(p).evaluate((screen) => screen.scrollTo(0, 900));
  await look('62-policy-form-more');
  const floor = p.pane.getByRole('textbox', { name: /^(下限（元）|Floor \(yuan\))/ }).first();
  await floor.fill('两百');
  await floor.scrollIntoViewIfNeeded();
  await look('63-policy-fault');
  await floor.fill('250');
  await main(p).evaluate((screen) => screen.scrollTo(0, 0));
  await look('64-policy-example-differs');
  await card(p).getByRole('button').first().click();
  await look('65-policy-led-to');
  await floor.fill('200');
  await main(p).evaluate((screen) => screen.scrollTo(0, 5_000));
  await look('66-policy-form-end');
  await click(p, /^(在本次使用|Use in this session)$/);
  await p.pane.getByRole('combobox').first().waitFor();
  await look('67-own-in-force');
  await click(p, /^(新写一份…|Write a new one…)$/);
  await card(p).waitFor();
  await look('68-policy-new');
  await main(p).evaluate((screen) => screen.scrollTo(0, 500));
  await look('69-policy-new-more');
}
