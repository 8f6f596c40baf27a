/** Names of our tables and sheets: identifiers in the workbook, never translated. */
export const TASKS_TABLE = "tblTasks";
export const TARGETS_TABLE = "tblTargets";
export const FIGURES_TABLE = "tblActuals";
export const MEASURES_TABLE = "tblMeasures";
export const GLOSSARY_TABLE = "tblGlossary";
export const NAMES_TABLE = "tblNames";
export const GAPS_TABLE = "tblGaps";
export const FUNDING_TABLE = "tblFunding";

export const GUIDE_SHEET = "说明";
export const TASKS_SHEET = "任务分工";
export const MEASURES_SHEET = "重点任务";
export const TARGETS_SHEET = "指标目标";
export const FIGURES_SHEET = "监测数据";
export const GLOSSARY_SHEET = "名词解释";
export const NAMES_SHEET = "指标名称";
export const GAPS_SHEET = "差距清单";
export const FUNDING_SHEET = "两个只增不减";
