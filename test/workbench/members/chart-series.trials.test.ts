import { chartPoint, chartPointFormat, chartPointsCollection, chartSeries, chartSeriesCollection, chartSeriesFormat } from "./trials/chart-series";
import { tryMembers } from "./trials/trial";

tryMembers(chartSeries, chartSeriesCollection, chartSeriesFormat, chartPointsCollection, chartPoint, chartPointFormat);
