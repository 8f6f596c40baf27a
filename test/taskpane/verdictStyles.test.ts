import { VERDICTS } from "../../src/plan";
import { THEMES, type ThemeName } from "../../src/taskpane/theme/themes";
import { LEGEND, verdictColours, verdictMark } from "../../src/taskpane/theme/verdictStyles";

/** Relative luminance of an sRGB colour "#rrggbb" (WCAG 2.1). */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const part = parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Contrast of two colours, 1 to 21 (WCAG 2.1). */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

const themes = Object.keys(THEMES) as ThemeName[];

it("computes the contrast of black and white as 21, of #767676 on white as 4.54", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

describe.each(themes)("in the %s theme", (theme) => {
  const ground = THEMES[theme].colorNeutralBackground1;

  it.each(VERDICTS)("%s is readable on its own fill and on the pane", (verdict) => {
    const { text, fill } = verdictColours(verdict, theme);
    expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it("the pane's quiet words are readable", () => {
    expect(contrast(THEMES[theme].colorNeutralForeground1, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(THEMES[theme].colorNeutralForeground2, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it("names Chinese fonts", () => {
    expect(THEMES[theme].fontFamilyBase).toContain("Microsoft YaHei");
    expect(THEMES[theme].fontFamilyBase).toContain("PingFang SC");
  });
});

it("knows every verdict there is", () => {
  expect([...LEGEND].sort()).toEqual([...VERDICTS].sort());
});

it("has the light theme's colours of the legend", () => {
  const legend = Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, Object.values(verdictColours(verdict, "light"))]),
  );
  expect(legend).toMatchObject({
    达标: ["#0E700E", "#DFF6DD"],
    接近: ["#835C00", "#FFF4CE"],
    未达标: ["#A4262C", "#FDE7E9"],
    待核实: ["#8A3707", "#FFEBD9"],
    自述达标: ["#605E5C", "#F3F2F1"],
    不可比: ["#605E5C", "#F3F2F1"],
    高于对照: ["#605E5C", "#F3F2F1"],
    低于对照: ["#605E5C", "#F3F2F1"],
    无数据: ["#605E5C", "#F3F2F1"],
  });
});

it("tells the verdicts apart by their marks alone, with a hollow one for what was only striven for", () => {
  expect((["达标", "接近", "未达标", "待核实"] as const).map((verdict) => verdictMark(verdict))).toEqual([
    "●",
    "◐",
    "▲",
    "?",
  ]);
  expect(verdictMark("未达标", "strive")).toBe("△");
  expect(verdictMark("接近", "strive")).toBe("◐");
  expect(verdictMark("达标", "strive")).toBe("●");
  expect(verdictMark("不可比")).toBe("–");
  expect(verdictMark("无目标")).toBe("");
});
