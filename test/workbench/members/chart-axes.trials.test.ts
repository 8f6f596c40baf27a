import { chartAxes, chartAxis, chartAxisFormat, chartGridlines, chartGridlinesFormat } from "./trials/chart-axes";
import { tryMembers } from "./trials/trial";

tryMembers(chartAxes, chartAxis, chartAxisFormat, chartGridlines, chartGridlinesFormat);
