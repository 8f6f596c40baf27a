import { namedItemArrayValues, namedItemValues } from "./trials/name-values";
import * as properties from "./trials/properties";
import { tryMembers } from "./trials/trial";
import { dataValidation } from "./trials/validation";

tryMembers(...Object.values(properties), dataValidation, namedItemValues, namedItemArrayValues);
