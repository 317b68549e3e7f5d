// Opens a timeline in chromium as a reader does, and prints what it found as one JSON line. node timeline.cjs PAGE SCREENSHOTS
const { chromium } = require('playwright-core');
const path = require('path');

(async () => {
  const [page, screenshots] = process.argv.slice(2);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  const tab = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const errors = [];
  const requests = [];
  tab.on('console', message => { if (message.type() === 'error') errors.push(message.text()); });
  tab.on('pageerror', error => errors.push(String(error)));
  tab.on('request', request => requests.push(request.url()));
  await tab.goto('file://' + path.resolve(page));

  const visible = () => tab.locator('.task:not(.off)').count();
  const all = await visible();
  await tab.locator('.task').first().locator('rect.running').hover();
  const tip = await tab.locator('#tip').innerText();
  const tipShown = await tab.locator('#tip').isVisible();
  await tab.screenshot({ path: path.join(screenshots, 'light.png'), fullPage: true });

  await tab.mouse.move(2, 2);
  const tipHidden = await tab.locator('#tip').isHidden();
  await tab.fill('#find', 'nothing has this');
  const found = await visible();
  await tab.fill('#find', '');
  await tab.locator('.group').first().uncheck();
  const withoutGroup = await visible();
  await tab.locator('.group').first().check();
  const again = await visible();

  // by the keyboard: one stop for the drawing, then the arrows
  await tab.locator('.group').last().focus();
  await tab.keyboard.press('Tab');
  const first = await tab.locator('#tip').innerText();
  await tab.keyboard.press('ArrowRight');
  const second = await tab.locator('#tip').innerText();
  await tab.keyboard.press('Escape');
  const escaped = await tab.locator('#tip').isHidden();
  await tab.keyboard.press('Tab');
  const left = await tab.evaluate(() => !document.activeElement.closest('svg'));

  const background = () => tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await tab.emulateMedia({ colorScheme: 'dark' });
  const dark = await background();
  await tab.screenshot({ path: path.join(screenshots, 'dark.png'), fullPage: true });
  await browser.close();
  console.log(JSON.stringify({ errors, requests: requests.length, all, tip, tipShown, tipHidden, found, withoutGroup, again, light, dark, first, second, escaped, left }));
})();
