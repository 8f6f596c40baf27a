import type { Strength, Verdict } from "../../plan";
import type { ThemeName } from "./themes";

export interface VerdictColours {
  readonly text: string;
  /** Background of the verdict's own label; the text is readable on it and on the pane's background. */
  readonly fill: string;
}

interface Palette {
  readonly met: VerdictColours;
  readonly near: VerdictColours;
  readonly missed: VerdictColours;
  readonly doubtful: VerdictColours;
  readonly quiet: VerdictColours;
}

/** What a colour says, whatever the word. */
export type Tone = keyof Palette;

const PALETTES: Readonly<Record<ThemeName, Palette>> = {
  light: {
    met: { text: "#0E700E", fill: "#DFF6DD" },
    near: { text: "#835C00", fill: "#FFF4CE" },
    missed: { text: "#A4262C", fill: "#FDE7E9" },
    doubtful: { text: "#8A3707", fill: "#FFEBD9" },
    quiet: { text: "#605E5C", fill: "#F3F2F1" },
  },
  dark: {
    met: { text: "#9FD89F", fill: "#16351A" },
    near: { text: "#F2D06B", fill: "#3D3008" },
    missed: { text: "#F6ABB0", fill: "#4A1D22" },
    doubtful: { text: "#F7B98B", fill: "#472913" },
    quiet: { text: "#C8C6C4", fill: "#383736" },
  },
  // A high-contrast theme allows no tints: the text differs, the ground is the theme's own.
  highContrast: {
    met: { text: "#3FF23F", fill: "#000000" },
    near: { text: "#FFFF00", fill: "#000000" },
    missed: { text: "#FF9DA6", fill: "#000000" },
    doubtful: { text: "#FFB570", fill: "#000000" },
    quiet: { text: "#FFFFFF", fill: "#000000" },
  },
};

const ROLES: Readonly<Record<Verdict, Tone>> = {
  达标: "met",
  接近: "near",
  未达标: "missed",
  待核实: "doubtful",
  自述达标: "quiet",
  不可比: "quiet",
  高于对照: "quiet",
  低于对照: "quiet",
  无目标: "quiet",
  无数据: "quiet",
};

/** Every verdict, in the legend's order. */
export const LEGEND = Object.keys(ROLES) as readonly Verdict[];

const MARKS: Readonly<Record<Verdict, string>> = {
  达标: "●",
  接近: "◐",
  未达标: "▲",
  待核实: "?",
  自述达标: "–",
  不可比: "–",
  高于对照: "–",
  低于对照: "–",
  无目标: "",
  无数据: "–",
};

/** Colours of a tone, sRGB hex. */
export function toneColours(tone: Tone, theme: ThemeName): VerdictColours {
  return PALETTES[theme][tone];
}

/** Colours of a verdict's word and label, sRGB hex. */
export function verdictColours(verdict: Verdict, theme: ThemeName): VerdictColours {
  return toneColours(ROLES[verdict], theme);
}

/** Mark beside a verdict's word; hollow where what is missed was only striven for (力争). */
export function verdictMark(verdict: Verdict, strength: Strength | null = null): string {
  return verdict === "未达标" && strength === "strive" ? "△" : MARKS[verdict];
}
