// Written by `npm run catalogue`: every file of this folder. Do not edit.
import type { Rule } from '../core/check/rule';
import { absentResident } from './absent-resident';
import { accountMalformed } from './account-malformed';
import { accountRequired } from './account-required';
import { alreadyAided } from './already-aided';
import { amountDisagrees } from './amount-disagrees';
import { amountMalformed } from './amount-malformed';
import { amountOutOfBand } from './amount-out-of-band';
import { bandInfeasible } from './band-infeasible';
import { blankRow } from './blank-row';
import { budgetDisagrees } from './budget-disagrees';
import { cadreRelative } from './cadre-relative';
import { capExceededWithoutReason } from './cap-exceeded-without-reason';
import { cardBankMismatch } from './card-bank-mismatch';
import { cardCheckDigit } from './card-check-digit';
import { categoryUnsupported } from './category-unsupported';
import { cellError } from './cell-error';
import { censusChanged } from './census-changed';
import { censusDropped } from './census-dropped';
import { censusMissing } from './census-missing';
import { centrallySupported } from './centrally-supported';
import { citizenIdAreaUnknown } from './citizen-id-area-unknown';
import { citizenIdCheckDigit } from './citizen-id-check-digit';
import { citizenIdLegacy } from './citizen-id-legacy';
import { citizenIdMalformed } from './citizen-id-malformed';
import { columnSlip } from './column-slip';
import { countMalformed } from './count-malformed';
import { dateMalformed } from './date-malformed';
import { dateOutOfPeriod } from './date-out-of-period';
import { deceasedPerson } from './deceased-person';
import { duplicatePerson } from './duplicate-person';
import { equalDistribution } from './equal-distribution';
import { formulaInInput } from './formula-in-input';
import { headAgeUnusual } from './head-age-unusual';
import { holderDiffers } from './holder-differs';
import { holderMismatch } from './holder-mismatch';
import { householdSplit } from './household-split';
import { idDisagrees } from './id-disagrees';
import { likelySamePerson } from './likely-same-person';
import { missingValue } from './missing-value';
import { nameMalformed } from './name-malformed';
import { neededExceedsFamily } from './needed-exceeds-family';
import { notEligible } from './not-eligible';
import { numberPrecisionLost } from './number-precision-lost';
import { phoneMalformed } from './phone-malformed';
import { publicPayroll } from './public-payroll';
import { remarkSuspicious } from './remark-suspicious';
import { sameNameSamePlace } from './same-name-same-place';
import { serialGap } from './serial-gap';
import { severalAccounts } from './several-accounts';
import { sharedAccount } from './shared-account';
import { sharedPhone } from './shared-phone';
import { storedAsNumber } from './stored-as-number';
import { strayCharacters } from './stray-characters';
import { templateAltered } from './template-altered';
import { templateUnknown } from './template-unknown';
import { totalDisagrees } from './total-disagrees';
import { urbanResident } from './urban-resident';
import { valueNotInList } from './value-not-in-list';

export const RULES: readonly Rule[] = [
  absentResident,
  accountMalformed,
  accountRequired,
  alreadyAided,
  amountDisagrees,
  amountMalformed,
  amountOutOfBand,
  bandInfeasible,
  blankRow,
  budgetDisagrees,
  cadreRelative,
  capExceededWithoutReason,
  cardBankMismatch,
  cardCheckDigit,
  categoryUnsupported,
  cellError,
  censusChanged,
  censusDropped,
  censusMissing,
  centrallySupported,
  citizenIdAreaUnknown,
  citizenIdCheckDigit,
  citizenIdLegacy,
  citizenIdMalformed,
  columnSlip,
  countMalformed,
  dateMalformed,
  dateOutOfPeriod,
  deceasedPerson,
  duplicatePerson,
  equalDistribution,
  formulaInInput,
  headAgeUnusual,
  holderDiffers,
  holderMismatch,
  householdSplit,
  idDisagrees,
  likelySamePerson,
  missingValue,
  nameMalformed,
  neededExceedsFamily,
  notEligible,
  numberPrecisionLost,
  phoneMalformed,
  publicPayroll,
  remarkSuspicious,
  sameNameSamePlace,
  serialGap,
  severalAccounts,
  sharedAccount,
  sharedPhone,
  storedAsNumber,
  strayCharacters,
  templateAltered,
  templateUnknown,
  totalDisagrees,
  urbanResident,
  valueNotInList,
];
