/** What a unit measures. Units of one dimension can be compared; `count` units also with each other by `group`. */
export type UnitDimension =
  | 'ratio'
  | 'money'
  | 'time'
  | 'people'
  | 'personTimes'
  | 'events'
  | 'visits'
  | 'items'
  | 'area'
  | 'length'
  | 'weight'
  | 'volume'
  | 'points'
  | 'level'
  | 'energy'
  | 'data';

export interface Unit {
  readonly name: string;
  readonly dimension: UnitDimension;
  /** Factor to the dimension's base unit, where amounts of different units can be compared (元, 天, 平方米, 米, 吨, 1). */
  readonly factor?: number;
}

function units(dimension: UnitDimension, names: string): Unit[] {
  return names.split(' ').map((name) => ({ name, dimension }));
}

function scaled(dimension: UnitDimension, factors: Readonly<Record<string, number>>): Unit[] {
  return Object.entries(factors).map(([name, factor]) => ({ name, dimension, factor }));
}

const DAY = 1;
const HOUR = DAY / 24;
const MINUTE = HOUR / 60;

/** Units and measure words of indicator tables. Multipliers (万人, 亿元) are read apart from the unit. */
export const UNITS: readonly Unit[] = [
  ...scaled('ratio', {
    '%': 0.01,
    '‰': 0.001,
    '‱': 0.0001,
    百分比: 0.01,
    百分点: 0.01,
    个百分点: 0.01,
    百分号: 0.01,
    千分比: 0.001,
    成: 0.1,
  }),
  ...scaled('money', { 元: 1, 圆: 1, 人民币元: 1, 角: 0.1, 分钱: 0.01, 美元: 7 }),
  ...scaled('time', {
    年: 365,
    周年: 365,
    学年: 365,
    季度: 91,
    季: 91,
    个季度: 91,
    月: 30,
    个月: 30,
    周: 7,
    星期: 7,
    天: DAY,
    日: DAY,
    自然日: DAY,
    工作日: DAY,
    个工作日: DAY,
    小时: HOUR,
    个小时: HOUR,
    时: HOUR,
    学时: HOUR,
    课时: HOUR,
    h: HOUR,
    H: HOUR,
    分钟: MINUTE,
    min: MINUTE,
    秒: MINUTE / 60,
    秒钟: MINUTE / 60,
    毫秒: MINUTE / 60000,
    s: MINUTE / 60,
    ms: MINUTE / 60000,
  }),
  ...units('people', '人 名 位 口 员 人员 个人 学生 劳动力'),
  ...units('personTimes', '人次 人(次) 人·次 人/次 人天 人日 人·天 人月'),
  ...units('events', '次 场 场次 批次 批 期 轮 回 届 班次 班 趟 遍 起 次数 轮次 期次 例 例次 航次 班期 宗 案次'),
  ...units(
    'visits',
    '家次 户次 点次 处次 个次 台次 车次 件次 项次 架次 辆次 头次 企次 校次 村次 站次 户·次 组次 样次 批次数',
  ),
  ...units('items', '家 户 所 家企业 户企业 个企业 企业 农户'),
  ...units(
    'items',
    '个 处 座 站 点 栋 幢 间 套 项 件 份 篇 条 部 本 册 张 幅 块 支 把 只 台 辆 艘 架 台套 台(套) 台件 台(件) 件套 套件 门 顶 床 头 匹 株 棵 盏 根 枚 瓶 箱 包 袋 桶 盒 卷 类 种 队 组 股 层 人份 份数 宗地 宗数 片 面 口井 眼 眼井 孔 道 段 颗 粒 双 副 对 具 樘 扇 块次 期刊 版 款 名录 单 票 笔 号 部门 单位 村 乡 镇 县 市 区 社区 校 学校 科室 人/家 批件 标段 路 主 字 节 集 首 讲 课 堂 封 页 则 起数 羽 尾 挂 列 节点 端口 用户 账号 坐席 座席 点位 个点 个点位 个站 机位 席 间次 床位 张床 例数 份报告 个项目 个村 个乡镇 个社区 个部门 样品 样本 批样 团 营 标箱',
  ),
  ...scaled('area', {
    平方米: 1,
    平米: 1,
    m2: 1,
    'm²': 1,
    '㎡': 1,
    平方: 1,
    亩: 666.67,
    公顷: 10000,
    '㏊': 10000,
    平方公里: 1e6,
    平方千米: 1e6,
    km2: 1e6,
    'km²': 1e6,
    'k㎡': 1e6,
    '㎢': 1e6,
    亩次: 666.67,
  }),
  ...scaled('length', {
    米: 1,
    m: 1,
    公里: 1000,
    千米: 1000,
    km: 1000,
    '㎞': 1000,
    KM: 1000,
    里: 500,
    厘米: 0.01,
    毫米: 0.001,
    cm: 0.01,
    '㎝': 0.01,
    mm: 0.001,
    '㎜': 0.001,
    延米: 1,
    延长米: 1,
  }),
  ...scaled('weight', {
    吨: 1,
    t: 1,
    公斤: 0.001,
    千克: 0.001,
    kg: 0.001,
    KG: 0.001,
    '㎏': 0.001,
    斤: 0.0005,
    克: 1e-6,
    g: 1e-6,
    毫克: 1e-9,
    mg: 1e-9,
    '㎎': 1e-9,
    微克: 1e-12,
    μg: 1e-12,
    ug: 1e-12,
  }),
  ...scaled('volume', {
    立方米: 1,
    立方: 1,
    方: 1,
    m3: 1,
    'm³': 1,
    '㎥': 1,
    升: 0.001,
    L: 0.001,
    毫升: 1e-6,
    ml: 1e-6,
    '㎖': 1e-6,
    吨水: 1,
  }),
  ...units('points', '分 星 颗星 倍'),
  ...units('level', '级 等 度 ℃ 摄氏度 分贝 dB'),
  ...units('energy', '度电 千瓦时 kwh kWh KWh 千瓦 kW KW ㎾ 兆瓦 MW ㎿'),
  ...units('data', 'G GB TB T MB M 兆 bps Mbps'),
];

/** Multipliers in front of a unit. */
export const MULTIPLIERS: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 10_000,
  十万: 100_000,
  百万: 1_000_000,
  千万: 10_000_000,
  亿: 100_000_000,
  万亿: 1e12,
};

/** Units that staff write for another one; taking the right one changes no meaning. */
export const UNIT_SPELLINGS: Readonly<Record<string, string>> = {
  h: '小时',
  H: '小时',
  百分比: '%',
  百分号: '%',
  min: '分钟',
  平米: '平方米',
};

/** Units that stand for any single thing, people and cases included. */
export const GENERIC_UNITS: readonly string[] = ['个', '项', '件'];
/** What stands between a unit and its denominator: 次/年, 元每吨. */
export const PER_SIGNS = '/每';
/** Between units where a cell names several. */
export const UNIT_LINKS = '和或';
/** What is written where an indicator has no unit. */
export const NO_UNIT: readonly string[] = ['无'];
/** A word that begins like a unit and is none: 次性. */
export const MANNER_TAIL = '性';
/** Things that are bought by the lot: 设备数量 1批. */
export const LOT = '批';
/** What cases and complaints are counted in. */
export const CASE_UNIT = '件';

/** Units to offer for a name without one, by a sign of its head word: 受训人数, 演练场次. */
export const UNITS_TO_OFFER: readonly { readonly signs: readonly string[]; readonly unit: string }[] = [
  { signs: ['人'], unit: '人' },
  { signs: ['次', '频', '场'], unit: '次' },
  { signs: ['户'], unit: '户' },
];
/** Units that name a thing more often than they count it: 110号, 3路, 2版, 第1字. */
export const NAMING_UNITS: readonly string[] = ['号', '路', '字', '主', '版', '级', '层', '页', '年', '月', '日', '类'];
/** People by another name, where costs are counted by the head: 元/生. */
export const PERSON_UNITS: readonly string[] = ['生', '学生', '人员', '个人'];
/** Units that count the same. */
export const SAME_COUNTS: Readonly<Record<string, string>> = { 个月: '月', 场次: '场', 日: '天' };
