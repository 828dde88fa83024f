import type { Phrasing } from '../../../src/core/library/phrasing';

/** A phrasing for tests, complete but for what the test is about. */
export function phrasing(parts: Partial<Phrasing> & Pick<Phrasing, 'level2'>): Phrasing {
  return {
    id: `test-${parts.level2}`,
    level1: 'output',
    name: '应急演练次数',
    description: '年度内组织开展的应急演练场次',
    target: { comparator: '≥', example: '2', unit: '次' },
    basis: '《生产安全事故应急预案管理办法》',
    scoring: '达到指标值得满分，每少一次扣一分',
    theme: '应急演练',
    source: { sample: 'laoting-2024', sheet: '应急保障', cell: 'C10' },
    corrected: null,
    ...parts,
  };
}

export const DRILLS = phrasing({ level2: 'quantity' });
export const TAKING_PART = phrasing({
  level2: 'quality',
  name: '应急演练参演率',
  description: '实际参演人数占应参演人数的比例',
  target: { comparator: '≥', example: '90', unit: '%' },
});
export const SAVED = phrasing({
  level1: 'benefit',
  level2: 'economicBenefit',
  name: '减少直接经济损失金额',
  description: '通过应急处置减少的直接经济损失',
  target: { comparator: '≥', example: '50', unit: '万元' },
});
export const WOODS = phrasing({
  level1: 'benefit',
  level2: 'ecologicalBenefit',
  name: '受灾林地植被恢复率',
  description: '已恢复植被的受灾林地面积占受灾林地面积的比例',
  target: { comparator: '≥', example: '80', unit: '%' },
});
export const DISTURBANCE = phrasing({
  level1: 'cost',
  level2: 'socialCost',
  name: '演练扰民投诉起数',
  description: '因演练噪声、交通管制引起的投诉起数',
  target: { comparator: '≤', example: '2', unit: '起' },
});
