import type { Rule } from './define-rule';
import basisColumnMissing from './basis-column-missing/rule';
import basisGeneric from './basis-generic/rule';
import basisMissing from './basis-missing/rule';
import benefitVague from './benefit-vague/rule';
import budgetSum from './budget-sum/rule';
import categoryEmpty from './category-empty/rule';
import categoryMissing from './category-missing/rule';
import comparatorMissing from './comparator-missing/rule';
import comparatorStyle from './comparator-style/rule';
import costNotCost from './cost-not-cost/rule';
import costNotQuantified from './cost-not-quantified/rule';
import costOverBudget from './cost-over-budget/rule';
import deadlineOutsideYear from './deadline-outside-year/rule';
import descriptionMissing from './description-missing/rule';
import descriptionRepeatsName from './description-repeats-name/rule';
import directionSuspicious from './direction-suspicious/rule';
import duplicateIndicator from './duplicate-indicator/rule';
import explanationMismatch from './explanation-mismatch/rule';
import fundingPlan from './funding-plan/rule';
import goalMissing from './goal-missing/rule';
import goalNotCovered from './goal-not-covered/rule';
import laxThreshold from './lax-threshold/rule';
import levelMismatch from './level-mismatch/rule';
import nameIsCategory from './name-is-category/rule';
import nameMissing from './name-missing/rule';
import personalData from './personal-data/rule';
import placeholder from './placeholder/rule';
import qualitativeQuantity from './qualitative-quantity/rule';
import qualityIsCount from './quality-is-count/rule';
import quantityIsRatio from './quantity-is-ratio/rule';
import ratioNotQuantified from './ratio-not-quantified/rule';
import ratioOver100 from './ratio-over-100/rule';
import reusedAcrossTables from './reused-across-tables/rule';
import satisfactionNoObject from './satisfaction-no-object/rule';
import satisfactionNotSatisfaction from './satisfaction-not-satisfaction/rule';
import scaleMismatch from './scale-mismatch/rule';
import scoreTotal from './score-total/rule';
import scoringMissing from './scoring-missing/rule';
import signatureMissing from './signature-missing/rule';
import targetBelowHistory from './target-below-history/rule';
import termVariant from './term-variant/rule';
import timelinessNotTime from './timeliness-not-time/rule';
import unitInName from './unit-in-name/rule';
import unitMismatch from './unit-mismatch/rule';
import unitMissing from './unit-missing/rule';
import valueCategoryMismatch from './value-category-mismatch/rule';
import valueCompound from './value-compound/rule';
import valueFormat from './value-format/rule';
import valueMissing from './value-missing/rule';
import valueTypeMismatch from './value-type-mismatch/rule';
import valueVague from './value-vague/rule';
import yearMismatch from './year-mismatch/rule';

/** Every rule of the checker, by name. The only registry. */
export const RULES: readonly Rule[] = [
  basisColumnMissing,
  basisGeneric,
  basisMissing,
  benefitVague,
  budgetSum,
  categoryEmpty,
  categoryMissing,
  comparatorMissing,
  comparatorStyle,
  costNotCost,
  costNotQuantified,
  costOverBudget,
  deadlineOutsideYear,
  descriptionMissing,
  descriptionRepeatsName,
  directionSuspicious,
  duplicateIndicator,
  explanationMismatch,
  fundingPlan,
  goalMissing,
  goalNotCovered,
  laxThreshold,
  levelMismatch,
  nameIsCategory,
  nameMissing,
  personalData,
  placeholder,
  qualitativeQuantity,
  qualityIsCount,
  quantityIsRatio,
  ratioNotQuantified,
  ratioOver100,
  reusedAcrossTables,
  satisfactionNoObject,
  satisfactionNotSatisfaction,
  scaleMismatch,
  scoreTotal,
  scoringMissing,
  signatureMissing,
  targetBelowHistory,
  termVariant,
  timelinessNotTime,
  unitInName,
  unitMismatch,
  unitMissing,
  valueCategoryMismatch,
  valueCompound,
  valueFormat,
  valueMissing,
  valueTypeMismatch,
  valueVague,
  yearMismatch,
];
