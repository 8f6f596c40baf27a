import { speak, type Parameters } from "../../words";
import { toolsPaneWords, type ToolsPaneWord } from "../../words/toolsPane";
import { useLanguage } from "../common/PaneContext";

/** The words of the tab 工具 in the language in force. */
export function useToolsWords(): (key: ToolsPaneWord, parameters?: Parameters) => string {
  return speak(toolsPaneWords, useLanguage());
}
