import { toSnapshot, type GridSource } from '../../../../test/support/rule-tester';
import { Grid } from '../../sheet/grid';
import { findTables } from '../find-tables';
import { projectsOf } from './projects';

/** What the rows of the first table belong to, with the amount in 万元. */
function projects(source: GridSource): string[] {
  const grid = new Grid(toSnapshot(source));
  const [table] = findTables(grid.snapshot, grid);
  if (!table) throw new Error('no table');
  return projectsOf(table, grid).map(({ key, budget }) => (budget === null ? key : `${key}=${budget / 10_000}`));
}

const HEADER = ['项目名称', '预算金额（万元）', '一级指标', '二级指标', '三级指标', '指标值'];
const OUTPUT = ['产出指标', '数量指标'];

describe('what the rows of a list belong to', () => {
  it.each<[string, GridSource, readonly string[]]>([
    [
      'merged cells',
      {
        rows: [
          HEADER,
          ['防汛物资储备', '60', ...OUTPUT, '采购物资批次', '≥2批次'],
          ['', '', '满意度指标', '服务对象满意度指标', '群众满意度', '≥90%'],
          ['消防宣传', '15.5', ...OUTPUT, '宣传场次', '≥12场'],
          ['', '', '满意度指标', '服务对象满意度指标', '群众满意度', '≥90%'],
        ],
        merges: ['A2:A3', 'B2:B3', 'A4:A5', 'B4:B5'],
      },
      ['防汛物资储备=60', '防汛物资储备=60', '消防宣传=15.5', '消防宣传=15.5'],
    ],
    [
      'the last filled cell above, where merges are not known',
      {
        rows: [
          HEADER,
          ['防汛物资储备', '60', ...OUTPUT, '采购物资批次', '≥2批次'],
          ['', '', '满意度指标', '服务对象满意度指标', '群众满意度', '≥90%'],
          ['消防宣传', '', ...OUTPUT, '宣传场次', '≥12场'],
        ],
        mergesKnown: false,
      },
      ['防汛物资储备=60', '防汛物资储备=60', '消防宣传'],
    ],
    [
      'a name on every row',
      {
        rows: [
          HEADER,
          ['消防宣传', '15', ...OUTPUT, '宣传场次', '≥12场'],
          ['消防 宣传', '15', ...OUTPUT, '发放手册份数', '≥500份'],
        ],
      },
      ['消防宣传=15', '消防宣传=15'],
    ],
    [
      'amounts that differ within a project, or are none',
      {
        rows: [
          HEADER,
          ['消防宣传', '15', ...OUTPUT, '宣传场次', '≥12场'],
          ['', '8', ...OUTPUT, '发放手册份数', '≥500份'],
          ['防汛物资储备', '待批复', ...OUTPUT, '采购物资批次', '≥2批次'],
          ['队伍建设', '0', ...OUTPUT, '演练次数', '≥2次'],
        ],
      },
      ['消防宣传', '消防宣传', '防汛物资储备', '队伍建设'],
    ],
    [
      'a merged area that nobody filled in',
      {
        rows: [
          HEADER,
          ['消防宣传', '', ...OUTPUT, '宣传场次', '≥12场'],
          ['', '', ...OUTPUT, '发放手册份数', '≥500份'],
          ['', '', '效益指标', '社会效益指标', '知晓率', '≥90%'],
        ],
        merges: ['A3:A4'],
      },
      ['消防宣传', '', ''],
    ],
    [
      'units and their projects: a new unit has none of the projects above',
      {
        rows: [
          ['单位名称', '项目名称', '一级指标', '二级指标', '三级指标', '指标值'],
          ['甲镇', '公用经费', ...OUTPUT, '保障人数', '12人'],
          ['', '宣传', ...OUTPUT, '宣传场次', '≥12场'],
          ['乙镇', '', ...OUTPUT, '保障人数', '9人'],
        ],
      },
      ['甲镇|公用经费', '甲镇|宣传', '乙镇|'],
    ],
    [
      'duties in blank cells below their first row',
      {
        rows: [
          ['部门职责', '一级指标', '二级指标', '三级指标', '指标值'],
          ['防汛', ...OUTPUT, '演练次数', '≥2次'],
          ['', ...OUTPUT, '巡查次数', '≥9次'],
          ['防火', ...OUTPUT, '演练次数', '≥3次'],
        ],
      },
      ['防汛', '防汛', '防火'],
    ],
    [
      'totals between projects',
      {
        rows: [
          HEADER,
          ['消防宣传', '15', ...OUTPUT, '宣传场次', '≥12场'],
          ['小计', '15', '', '', '', ''],
          ['', '', ...OUTPUT, '发放手册份数', '≥500份'],
        ],
      },
      ['消防宣传=15', '消防宣传=15'],
    ],
    [
      'the header of a later page',
      {
        rows: [
          HEADER,
          ['消防宣传', '15', ...OUTPUT, '宣传场次', '≥12场'],
          HEADER,
          ['', '', ...OUTPUT, '发放手册份数', '≥500份'],
        ],
      },
      ['消防宣传=15', '消防宣传=15'],
    ],
    [
      'goals that head categories of their own',
      {
        rows: [
          ['年度目标', '一级指标', '二级指标', '三级指标', '指标值'],
          ['做好防汛备汛工作，保障安全度汛。', ...OUTPUT, '演练次数', '≥2次'],
          ['', '', '', '巡查次数', '≥9次'],
          ['做好森林防火工作，控制火灾受害率。', ...OUTPUT, '演练次数', '≥3次'],
        ],
      },
      ['做好防汛备汛工作,保障安全度汛。', '做好防汛备汛工作,保障安全度汛。', '做好森林防火工作,控制火灾受害率。'],
    ],
    [
      'goals written line by line beside the categories',
      {
        rows: [
          ['年度目标', '一级指标', '二级指标', '三级指标', '指标值'],
          ['目标1：做好防汛备汛工作。', ...OUTPUT, '演练次数', '≥2次'],
          ['目标2：做好森林防火工作。', '', '', '巡查次数', '≥9次'],
        ],
      },
      [],
    ],
    [
      'labels merged down beside a group, where merges are not known',
      {
        rows: [
          ['单位名称', '项目名称', '绩效指标', '', '', ''],
          ['', '', '一级指标', '二级指标', '三级指标', '指标值'],
          ['甲局', '防汛', ...OUTPUT, '演练次数', '≥2次'],
          ['', '防火', ...OUTPUT, '演练次数', '≥3次'],
        ],
        mergesKnown: false,
      },
      ['甲局|防汛', '甲局|防火'],
    ],
    [
      'the lines above a header whose first column has no label',
      {
        rows: [
          ['2024年项目绩效目标表'],
          ['项目名称', '防汛演练'],
          ['', '一级指标', '二级指标', '三级指标', '指标值'],
          ['绩效指标', ...OUTPUT, '演练次数', '≥2次'],
          ['', ...OUTPUT, '演练人次', '≥20人次'],
        ],
        mergesKnown: false,
      },
      ['绩效指标', '绩效指标'],
    ],
    [
      'no column that says it',
      {
        rows: [
          ['序号', '一级指标', '二级指标', '三级指标', '指标值'],
          ['1', ...OUTPUT, '演练次数', '≥2次'],
        ],
      },
      [],
    ],
    [
      'an amount for each indicator, right of the names',
      {
        rows: [
          ['项目名称', '一级指标', '二级指标', '三级指标', '指标值', '预算金额'],
          ['消防宣传', ...OUTPUT, '宣传场次', '≥12场', '15'],
        ],
      },
      ['消防宣传'],
    ],
    [
      'an amount in the unit of the label over it',
      {
        rows: [
          ['项目名称', '项目资金（元）', '', '绩效指标', '', '', ''],
          ['', '总额', '财政拨款', '一级指标', '二级指标', '三级指标', '指标值'],
          ['消防宣传', '150000', '150000', ...OUTPUT, '宣传场次', '≥12场'],
        ],
        merges: ['A1:A2', 'B1:C1', 'D1:G1'],
      },
      ['消防宣传=15'],
    ],
  ])('reads %s', (_, source, wanted) => {
    expect(projects(source)).toEqual(wanted);
  });
});
