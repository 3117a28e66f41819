import { reduce } from './reducer';
import { StateHolder } from './state-holder';
import type { UiAction } from './ui-action';
import type { UiState } from './ui-state';

/** The state of the screens of one workbook. */
export class Store extends StateHolder<UiState, UiAction> {
  constructor(state: UiState) {
    super(reduce, state);
  }
}
