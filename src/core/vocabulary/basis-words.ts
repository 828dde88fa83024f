/** Cells that say which class a standard belongs to (参照财预〔2020〕10号: 计划标准、行业标准、历史标准). */
export const CLASSIFYING_BASIS =
  /^(?:计划|行业|历史|预算支出|国家|地方|其他|通用|部门|国际|经验)(?:标准|数据|值)(?:[、,/和或](?:计划|行业|历史|预算支出|国家|地方|其他|通用|部门|国际|经验)(?:标准|数据|值))*$/u;

/** Words by which a basis names a document, a standard or history. 工作计划, 工作安排, 工作要求 are none. */
export const SPECIFIC_BASIS =
  /《|〔|\[\d|号文|文件|通知|办法|条例|规定|规范|规程|标准|定额|合同|协议|批复|意见|方案|规划|纪要|法律|法规|制度|细则|目录|指南|清单|台账|历史|上年|往年|去年|近[一二三两\d]年|前[一二三两\d]年|统计|年鉴|报表|考核|招标|中标|询价|报价|清算|预算表|编制数|在册|实有|名册/u;
