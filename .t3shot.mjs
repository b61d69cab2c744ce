import { chromium } from 'playwright';
const base='http://localhost:4630';
const b=await chromium.launch({executablePath:'/usr/bin/chromium'});
const which=process.argv[2]??'all';
async function answer(page,{wrong=false}={}){
  await page.getByRole('region',{name:'Question'}).waitFor();
  await page.getByRole('button',{name:/I don’t know/}).click();
}
for(const [name,vw,scheme] of [['wide',1280,'light'],['phone',390,'dark']]){
  const ctx=await b.newContext({viewport:{width:vw,height:vw===390?844:900},colorScheme:scheme,hasTouch:vw===390});
  const p=await ctx.newPage();
  p.on('console',m=>m.type()==='error'&&console.log(name,m.text()));
  p.on('response',r=>r.status()>=500&&console.log(r.url())); p.on('pageerror',e=>console.log(name,e.message));
  const shot=async(n,full=true)=>{await p.waitForTimeout(500);await p.screenshot({path:`/tmp/t3shots/${name}-${n}.png`,fullPage:full});};
  await p.goto(base+'/practice/new'); await p.getByText(/questions? now/).waitFor(); await shot('ways-new');
  await p.goto(base+'/practice?count=3&verdict=end&minutes=5&foo=bar'); await p.getByRole('region',{name:'Question'}).waitFor(); await shot('end-question');
  for(let i=0;i<3;i++){ await p.getByText(`${i+1} of 3`).waitFor(); await p.getByRole('button',{name:/I don’t know/}).click(); }
  await p.getByRole('heading',{name:'Set finished'}).waitFor(); await p.getByText(/You answered 3/).waitFor(); await shot('end-review');
  await p.getByRole('button',{name:/^1\. /}).click(); await shot('end-review-open');
  await p.goto(base+'/practice?show=mistakes'); await p.getByRole('region',{name:'Question'}).waitFor(); await shot('mistakes');
  await p.getByRole('button',{name:/I don’t know/}).click(); await p.getByRole('heading',{name:'Now you know'}).waitFor(); await shot('mistakes-verdict');
  await p.goto(base+'/practice?show=confusions'); await p.getByRole('heading',{name:'Nothing mixed up'}).waitFor(); await shot('confusions-empty');
  await p.goto(base+'/practice/new?topics=spot-and-warm-pools,training-data-input&forms=ordering,matching&count=10'); await p.getByText(/question.* now|Nothing to ask/).waitFor(); await p.locator('summary').first().click(); await shot('builder');
  await p.goto(base+'/practice'); await p.getByRole('region',{name:'Question'}).waitFor(); await shot('due');
  await ctx.close();
}
await b.close();
