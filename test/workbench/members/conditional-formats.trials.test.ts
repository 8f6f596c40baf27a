import * as formats from "./trials/conditional-formats";
import { tryMembers } from "./trials/trial";

tryMembers(...Object.values(formats));
