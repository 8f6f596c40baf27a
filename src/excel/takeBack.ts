/**
 * Removes the sheet that a failing batch had begun: Excel keeps the steps before the one that failed. False where that
 * fails as well; the first error is the one that is told.
 */
export async function takeBack(name: string): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      await context.sync();
      if (sheet.isNullObject) return;
      sheet.delete();
      await context.sync();
    });
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}
