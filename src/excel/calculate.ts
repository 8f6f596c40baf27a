/** Has Excel calculate every formula of its open workbooks anew: what EDU.* answers has changed, and no cell that it reads. */
export async function calculateAll(): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.application.calculate("Full");
    await context.sync();
  });
}
