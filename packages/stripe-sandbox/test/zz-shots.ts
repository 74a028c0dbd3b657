import Stripe from 'stripe';
import { chromium } from 'playwright-core';
import sparticuz from '@sparticuz/chromium';
import { startSandbox } from '../src/index.ts';
const key=['sk','test','aaaabbbbccccdddd'].join('_');
const lk=['sk','live','aaaabbbbccccdddd'].join('_');
const s = await startSandbox({port:0,accounts:[{id:'acct_1SandboxTests',name:'Nordwind & Söhne',country:'DE',defaultCurrency:'eur',email:'a@b.example',secretKeys:[key,lk],publishableKeys:[]}],webhookEndpoints:[{accountId:'acct_1SandboxTests',livemode:false,url:'http://127.0.0.1:9/hook',secret:'x',enabledEvents:['*']}]});
const u=new URL(s.url);
const stripe=new Stripe(key,{host:'127.0.0.1',port:Number(u.port),protocol:'http',maxNetworkRetries:0});
let last=''; let pi='';
for (const [n,name] of ['Café Morgenrot','Jo Doe','Ada Lovelace GmbH','Umlaut & Partner'].entries()) {
 const c=await stripe.customers.create({email:'a@b.example',name});
 const i=await stripe.invoices.create({customer:c.id,collection_method:'send_invoice',days_until_due:3+n,currency:'eur',metadata:{crm:'1'}},{idempotencyKey:'crm:acct:in-'+n});
 await stripe.invoices.addLines(i.id,{lines:[{amount:100000*(n+1),description:'Consulting, November',tax_amounts:[{amount:19000*(n+1),taxable_amount:100000*(n+1),tax_rate_data:{display_name:'VAT',inclusive:false,percentage:19}}]}]});
 const f=await stripe.invoices.finalizeInvoice(i.id,{expand:['payments']},{idempotencyKey:'fin-'+n});
 await stripe.invoices.finalizeInvoice(i.id,{expand:['payments']},{idempotencyKey:'fin-'+n});
 if(n===1) await s.control.pay({invoice:i.id,card:'4000000000000002'});
 if(n>1) await s.control.pay({invoice:i.id});
 if(n===3){ await s.control.refund({paymentIntent: String(f.payments!.data[0]!.payment.payment_intent),amount:5000}); pi=String(f.payments!.data[0]!.payment.payment_intent); }
 if(n===2) await s.control.dispute({invoice:i.id,status:'needs_response'});
 if(n===1) last=i.id;
}
await s.control.addFault({preset:'lock_timeout',times:3});
const ev=(await s.control.events({type:'invoice.paid'}))[0]!;
const b=await chromium.launch({executablePath:await sparticuz.executablePath(),args:[...sparticuz.args,'--no-sandbox','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync']});
const A='/acct_1SandboxTests/test';
for (const [scheme,w] of [['light',1200],['dark',1200],['light',390],['dark',390]] as const) {
  const p=await b.newPage({viewport:{width:w,height:900},colorScheme:scheme});
  for (const [n,path] of [['home','/'],['invoice',`${A}/invoices/${last}`],['payment',`${A}/payments/${pi}`],['event',`${A}/events/${ev.id}`],['requests',`${A}/requests`],['disputes',`${A}/disputes`]]) {
    if (scheme==='dark' && w===390 && n!=='payment') continue;
    await p.goto(s.url+path); 
    const over = await p.locator('html').evaluate((e)=>e.scrollWidth-e.clientWidth).catch(()=>'-');
    console.log(n,scheme,w,'overflow',over);
    await p.screenshot({path:`/tmp/shots/${n}-${scheme}-${w}.png`,fullPage: n==='home'});
  }
  if (scheme==='light' && w===1200) {
    const c=await b.newContext({javaScriptEnabled:false}); const q=await c.newPage();
    await q.goto(s.url+'/'); await q.getByRole('button',{name:'Stop webhooks'}).click(); console.log('after', q.url(), await q.getByText('stopped: webhooks').count());
    await q.getByRole('button',{name:'Resume webhooks'}).click(); console.log(await q.getByText('stopped: webhooks').count());
    await q.goto(`${s.url}${A}/payments/${pi}`); await q.getByLabel('Amount').fill('12.34'); await q.getByRole('button',{name:'Refund a part'}).click(); console.log(q.url(), await q.getByText('€12.34').count());

  }
}
await b.close(); await s.stop(); process.exit(0);
