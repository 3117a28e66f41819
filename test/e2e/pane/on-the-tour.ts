import type { EmulatedExcel } from '../../excel-host/emulated-excel';
import type { PaneInChromium } from '../pane-in-chromium';

export interface OpenedPane extends PaneInChromium {
  readonly excel: EmulatedExcel;
}

export type Look = (name: string) => Promise<void>;
export type Way = (p: OpenedPane, look: Look) => Promise<void>;

export const click = ({ pane }: OpenedPane, name: RegExp) => pane.getByRole('button', { name }).first().click();
export const tab = ({ pane }: OpenedPane, name: RegExp) => pane.getByRole('tab', { name }).click();
export const said = ({ pane }: OpenedPane, text: RegExp) => pane.locator('main').getByText(text).first().waitFor();
