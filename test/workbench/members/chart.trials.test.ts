import { chart, chartCollection } from "./trials/chart";
import { tryMembers } from "./trials/trial";

tryMembers(chart, chartCollection);
