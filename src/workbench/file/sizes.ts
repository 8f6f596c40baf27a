/** A file's column width counts digits of the usual font, 7 pixels each, the cell's edges included; Excel's API counts points. */
const pixelsADigit = 7;
const pointsAPixel = 0.75;

export const columnToFile = (points: number): number => Math.round((points / pointsAPixel / pixelsADigit) * 256) / 256;
export const columnFromFile = (digits: number): number => Math.round(digits * pixelsADigit) * pointsAPixel;
