/** An indicator: one canonical name, many aliases. */
export interface Indicator {
  readonly id: string;
  /** Canonical name, as the sheets show it. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Its usual unit: "%", "所", ":1"; "" where it is no number. */
  readonly unit: string;
  /** 学前教育, 义务教育, 普通高中, 特殊教育, 职业教育, 高等教育, 教师队伍, 教育数字化, 教育经费, 综合. */
  readonly stage: string;
}
