/**
 * Examples of every EDU function with the answers that the built-in plans and reports give: what the help and the
 * function table of the README print, and what a test types into a sheet.
 */
export interface Example {
  readonly formula: string;
  /** What the cell shows; a spilled list as the text of its rows. */
  readonly answer: string | readonly (readonly string[])[];
}

/** By function id, the plainest first. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  TARGET: [
    { formula: '=EDU.TARGET("公办园在园幼儿占比")', answer: "55%" },
    { formula: '=EDU.TARGET("县级以上示范园")', answer: "300" },
  ],
  RULE: [
    { formula: '=EDU.RULE("公办园在园幼儿占比")', answer: "≥55%（2025年）；力争≥55%" },
    { formula: '=EDU.RULE("九年义务教育巩固率")', answer: "≥99%（2023—2025年每年）" },
  ],
  STATUS: [
    { formula: '=EDU.STATUS("公办园在园幼儿占比","52%以上")', answer: "待核实" },
    { formula: '=EDU.STATUS("学前教育毛入园率","")', answer: "无数据" },
  ],
  GAP: [
    { formula: '=EDU.GAP("县级以上示范园",265)', answer: "-35" },
    { formula: '=EDU.GAP("公办园在园幼儿占比","52%")', answer: "-3" },
  ],
  WHY: [
    {
      formula: '=EDU.WHY("县级以上示范园",265,2024)',
      answer: "县级以上示范园目标≥300所（硬性，2025年），实际265所，未达标，差 35 所，2024年尚未到期，到2025年每年需增加 35 所。",
    },
    {
      formula: '=EDU.WHY("公办园在园幼儿占比","52%",2024)',
      answer: "公办园在园幼儿占比目标≥55%（硬性，2025年），实际52%，未达标，差 3.00 个百分点，2024年尚未到期，到2025年每年需提高 3.00 个百分点；文中另有表述：力争≥55%。",
    },
  ],
  ACTUAL: [
    { formula: '=EDU.ACTUAL("县级以上示范园",2024)', answer: "265" },
    { formula: '=EDU.ACTUAL("公办园在园幼儿占比")', answer: "52%以上" },
  ],
  PACE: [{ formula: '=EDU.PACE("公办园在园幼儿占比",2024,"49%",2022)', answer: "53%" }],
  SOURCE: [
    {
      formula: '=EDU.SOURCE("普惠性幼儿园覆盖率")',
      answer: "普惠性幼儿园覆盖率达90%以上（2023—2025年规划 二、（三）推动教育协调发展）",
    },
  ],
  LEAD: [
    { formula: '=EDU.LEAD("县级以上示范园")', answer: "文中未指明" },
    { formula: "=EDU.LEAD(4)", answer: "柳东新区管委会" },
  ],
  INDICATORS: [
    {
      formula: '=EDU.INDICATORS("学前教育")',
      answer: [["学前教育毛入园率"], ["公办园在园幼儿占比"], ["普惠性幼儿园覆盖率"], ["县级以上示范园"]],
    },
  ],
  TASKS: [
    {
      formula: '=EDU.TASKS("市财政局")',
      answer: [
        ["7", "新时代教师队伍建设", "市委编办、市财政局、教育局、住房和城乡建设局"],
        ["9", "教育经费保障", "市财政局"],
      ],
    },
  ],
  NONDECREASING: [
    { formula: '=EDU.NONDECREASING({"34207.75亿元","36995.77亿元","40046.55亿元"})', answer: "TRUE" },
    { formula: "=EDU.NONDECREASING({9164.9;9014.32})", answer: "FALSE" },
  ],
  FUNDING: [
    {
      formula: '=EDU.FUNDING({2021;2022},{"28亿元";"28.84亿元"},{200000;206000})',
      answer: [
        ["2021", "28", "", "无上年", "14000", "", "无上年", ""],
        ["2022", "28.84", "3%", "增长", "14000", "0%", "持平", "原公布"],
      ],
    },
  ],
};
