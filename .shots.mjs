import { chromium } from 'playwright-core';
const [,, login, ...urls] = process.argv;
const b = await chromium.launch({executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-gpu','--disable-quic','--disable-background-networking','--disable-component-update','--disable-sync']});
for (const w of [390, 1440]) {
  const c = await b.newContext({viewport:{width:w,height:900}, baseURL:'http://localhost:3000'});
  const p = await c.newPage();
  await p.goto('/login'); await p.getByLabel('登录名').fill(login); await p.getByLabel('密码',{exact:true}).fill(process.env.PW); await p.getByRole('button',{name:'登录',exact:true}).click(); await p.waitForURL(u=>!u.pathname.startsWith('/login'));
  let n=0;
  for (const u of urls) { await p.goto(u); await p.waitForLoadState('networkidle'); await p.screenshot({path:`/tmp/shots/${login}-${n++}-${w}.png`, fullPage:true}); }
  await c.close();
}
await b.close();
