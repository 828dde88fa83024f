/** Words by which a name or a value has to do with money or cost, and what kind of cost it is. */

/** Words of money and cost. */
export const COST_WORDS: readonly string[] = [
  ...['成本', '经费', '费用', '资金', '金额', '支出', '投入', '投资', '预算', '概算'],
  ...['决算', '造价', '价格', '单价', '定价', '报价', '工资', '薪酬', '补贴', '补助'],
  ...['奖励', '租金', '总额', '限额', '额度', '款', '万元', '节约', '节支', '开支'],
  ...['经济', '元/', '价款', '控制价', '标准', '超支', '结余', '三公', '补偿', '赔偿'],
  ...['津贴'],
];
/** Fees; not 自费, 公费, 免费, 消费, 浪费. */
export const FEE = '费';
export const NO_FEE_BEFORE = '自公免消浪';
/** At the end of a name: 平均中标价. */
export const PRICE_END = '价';
/** Interest; not 毛利率, 盈利率. */
export const INTEREST: readonly string[] = ['利率'];
export const NO_INTEREST_BEFORE = '毛盈';
/** 租金, 押金; not 金融, 金属, 金牌, 金杯, 金银, 金叶. */
export const SUM = '金';
export const NO_SUM_BEHIND = '融属牌杯银叶';
/** Unit prices and averages: they do not add up to the budget. */
export const UNIT_PRICES: readonly string[] = [
  ...['单价', '均价', '人均', '户均', '亩均', '村均', '处均', '站均', '校均', '车均'],
  ...['次均', '场均', '生均', '单位成本', '单次', '单场', '单个', '每家', '最高', '单位面积'],
  ...['平均'],
];
/** 每人, 每平方米. */
export const PER = '每';
export const EACH_THINGS = '人次户亩村场个天月年套台辆平公里件份';
/** 均…成本. */
export const AVERAGE = '均';
export const COST = ['成本'];
/** Names of the whole: parts and whole are not added up. */
export const WHOLE_COSTS: readonly string[] = [
  ...['总成本', '总投资', '总额', '总支出', '预算成本', '项目成本', '成本控制', '投资额', '总费用', '总经费'],
  ...['预算控制', '资金总量', '整体支出', '年度支出', '总预算'],
];
/** Amounts that are what they are: 人均补助94元. */
export const STANDARD_RATES: readonly string[] = ['标准', '定额', '人均', '均值', '补助', '补贴', '单价'];
/** Levels, not amounts of work: 每千人口床位数, 人均绿地面积. */
export const PER_HEAD: readonly string[] = [
  ...['人均', '户均', '亩均', '村均', '校均', '生均', '每百', '每千', '每万'],
];
/** Names of money that are no heads of names: they may as well be counted in people (发放补贴 300人). */
export const PAYMENT_NAMES: readonly string[] = ['补助', '补贴', '津贴', '单价', '造价', '租金'];
/** What may stand behind these: 补助标准, 租金金额. */
export const PAYMENT_TAILS: readonly string[] = [
  '标准',
  '金额',
  '总额',
  '额',
  '额度',
  '水平',
  '费',
  '支出',
  '控制数',
  '资金',
];
/** Names that are nothing but money. Source: 成本指标 named 成本, 经费. */
export const BARE_MONEY: readonly string[] = ['成本', '经费', '资金', '预算', '费用', '金额', '支出', '投入'];
