import { previewTests } from './support/preview-tests';

const { open } = previewTests();

describe('the Excel that the add-in finds around it', () => {
  it('is Excel on the web, in Vietnamese', async () => {
    const { pane } = await open({ sample: 'tinh-mau' });

    const found = await pane.inPage(() => ({ ...Office.context.diagnostics, language: Office.context.displayLanguage }));

    expect(found).toMatchObject({ host: 'Excel', platform: 'OfficeOnline', language: 'vi-VN' });
  });

  it('tells the add-in what a person types into the grid', async () => {
    const { pane, grid } = await open({ sample: 'tinh-mau' });
    await pane.inPage(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async ({ address }) => {
          document.title = `changed ${address}`;
        });
        await context.sync();
      }),
    );

    await grid.type('Bảng điểm', 'E12', 1.01);

    await expect(pane.waitForTitle('changed E12')).resolves.toBe(true);
  });
});
