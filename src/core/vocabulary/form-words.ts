/**
 * Labels of the lines around an indicator table: what the form asks for before and after the indicators.
 * Each is matched at the start of a cell's squashed text.
 */
export const PREAMBLE_LABELS: readonly string[] = [
  ...['项目编码', '项目代码', '项目名称', '项目类别', '项目类型', '项目属性', '项目性质', '项目期', '项目负责人'],
  ...['项目概况', '项目概述', '项目内容', '项目总额', '项目资金', '项目预算', '项目实施', '项目起止', '项目年度'],
  ...['实施期限', '实施单位', '实施期', '起止时间', '主管部门', '预算单位', '预算部门', '预算规模', '预算数'],
  ...['预算金额', '预算执行', '预算总额', '填报单位', '单位名称', '部门名称', '部门(单位)', '单位(部门)'],
  ...['单位(盖章)', '部门职能', '部门概况', '资金支出计划', '资金用途', '资金总额', '资金来源', '资金投入'],
  ...['年度资金', '年度预算', '年度目标', '年度总体目标', '年度绩效目标', '年度履职目标', '年度主要任务'],
  ...['年度重点工作', '年度工作任务', '总体目标', '总体绩效目标', '中期目标', '长期目标', '绩效目标', '基本信息'],
  ...['立项依据', '测算依据', '设立依据', '专项名称', '专项资金', '单位:万元', '单位:元', '金额单位', '政策依据'],
  ...['其中:财政', '财政拨款', '上年结转', '其他资金', '其它资金'],
];

/** Starts of the lines under a table: signatures, reviews, notes. */
export const FOOTER_LABELS: readonly string[] = [
  ...['填表人', '填报人', '制表人', '经办人', '复核人', '审核人', '联系人', '联系电话', '电话:', '填表日期'],
  ...['填报日期', '填表时间', '填报时间', '制表日期', '单位负责人', '部门负责人', '项目负责人签字', '分管领导'],
  ...['负责人', '业务股室', '业务科室', '绩效股', '绩效科', '财政部门', '财政审核', '财政局', '主管部门意见'],
  ...['主管部门审核', '审核意见', '审核部门', '审核:', '盖章', '(盖章)', '公章', '签字', '注:', '注1', '注意'],
  ...['备注:', '说明:', '填表说明', '填报说明', '其他说明', '其他需要说明', '需要说明', '※', '本表'],
  ...[
    '评价结论',
    '自评结论',
    '存在问题',
    '存在的问题',
    '存在主要问题',
    '主要问题',
    '改进措施',
    '下一步改进',
    '整改措施',
  ],
  ...['自评总分', '自评得分', '自评等级', '评价等级', '评价得分'],
];

/** Starts of rows that add up the rows above them. */
export const TOTAL_LABELS: readonly string[] = [
  ...['合计', '总计', '小计', '总分', '总得分', '得分合计', '分值合计', '权重合计', '指标合计', '综合得分'],
];

/** Words by which a line is the title of such a table. */
export const TITLE_WORDS = [
  ...['绩效目标', '目标表', '自评表', '申报表', '绩效表', '评价表', '监控表', '指标表', '指标体系', '批复表'],
] as const;

/** Words that stand alone where there is nothing to tell. */
export const NOTHING_WORDS: readonly string[] = ['无', '暂无', '没有'];

/** Words by which a row says that there is no such indicator. */
export const NOT_APPLICABLE: readonly string[] = ['不涉及', '不适用', '无此项', '无此类', '无该项', '无该类', '未涉及'];

/** What forms print in front of a name that is still to come: 指标1：. */
export const NAME_LABEL: readonly string[] = ['指标'];

/** What stands in front of a unit in brackets: (单位：人). */
export const UNIT_LABEL: readonly string[] = ['单位'];

/** What the title of such a table ends with. */
export const TITLE_ENDS: readonly string[] = ['表', '目标'];

/** Page numbers: 第3页, 共5页. */
export const PAGE_NUMBER_BEFORE = '第';
export const PAGE_COUNT_BEFORE = '共';
export const PAGE = '页';

/** What forms offer for names that are still to come, with a number behind it: 指标2：. */
export const FILLER_NAMES: readonly string[] = ['三级指标', '绩效指标', '具体指标', '指标'];

/** What a form asks for below its rows, to be filled in by the one who hands it in. */
export const SIGNATURE_LABELS: readonly string[] = [
  ...['填表人', '填报人', '制表人', '经办人', '联系电话', '填表日期', '填表时间', '填报日期', '填报时间', '单位负责人'],
  ...['部门负责人', '负责人'],
];
/** In brackets behind it. */
export const SIGNING: readonly string[] = ['签字', '签名', '签章', '盖章'];

/** The label of the project's name. */
export const PROJECT_NAME: readonly string[] = ['项目名称'];
/** What labels hold that ask what the money is for (资金用途, 项目内容). */
export const PURPOSE_LABELS: readonly string[] = ['用途', '内容', '活动', '任务', '概述'];

/** Labels of what tells one project from another; each of them is to be filled in. */
export const BASIC_LABELS: readonly string[] = ['项目名称', '主管部门', '实施单位'];
/** Behind such a label: 主管部门及代码, 项目名称(盖章). */
export const BASIC_TAILS: readonly string[] = ['及代码', '及编码', '(全称)', '(盖章)', '(公章)', '名称'];

/** In front of and behind what a row is said not to apply to (本项目不适用此指标). */
export const NOT_APPLICABLE_LEADS: readonly string[] = [
  '本',
  '该',
  '此',
  '项目',
  '单位',
  '部门',
  '资金',
  '年度',
  '暂',
  '均',
  '指标',
];
export const NOT_APPLICABLE_TAILS: readonly string[] = [
  ...[
    '此',
    '该',
    '本',
    '这',
    '项',
    '类',
    '指标',
    '内容',
    '经济',
    '社会',
    '生态',
    '环境',
    '效益',
    '成本',
    '满意度',
    '。',
  ],
];

/** By these a label states how long its text may be (限200字, 不超过100字, 200字以内). */
export const LENGTH_LIMITS: readonly string[] = [
  '限',
  '限制',
  '不超过',
  '不多于',
  '不得超过',
  '控制在',
  '≤',
  '<',
  '<=',
];
export const LENGTH_LIMIT_ENDS: readonly string[] = ['以内', '以下', '之内', '内'];
export const CHARACTERS: readonly string[] = ['个汉字', '汉字', '个字', '字'];

/** The side label of all indicators: 绩效指标(90分). */
export const ALL_INDICATORS: readonly string[] = ['绩效指标', '年度绩效指标', '绩效指标体系'];
/** Behind a title that a page repeats. */
export const CONTINUATIONS: readonly string[] = ['续表', '接上页', '续上页', '续'];

/** Lines that number what is attached. */
export const ATTACHMENT_LABELS: readonly string[] = ['附件', '附表'];

/** What the title of a table of targets ends with; the self-evaluation of the same project ends otherwise. */
export const TARGET_TITLE_ENDS = ['绩效目标申报表', '绩效目标批复表', '绩效目标表', '绩效目标', '目标表'] as const;

/** Labels for whom a table of targets is about, where it is no project's (samples: zhijiang, dongguan, linyi). */
export const OWNER_LABELS = [
  '部门名称',
  '单位名称',
  '部门(单位)名称',
  '部门',
  '单位',
  '预算部门',
  '部门(单位)',
] as const;
