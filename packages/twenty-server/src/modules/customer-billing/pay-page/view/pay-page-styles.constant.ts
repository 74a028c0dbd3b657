const SOURCE = `
:root{color-scheme:light dark;
--canvas:#f1f1f1;--card:#fff;--line:#ebebeb;--edge:#d6d6d6;--field:#858585;--text:#333;--soft:#666;
--blue:#3e63dd;--blue-hover:#3358d4;--link:#3a5bc7;--red:#ce2c31;
--test-fill:#fff7c2;--test-text:#8f5400;
--good-fill:#e6f6eb;--good-text:#007a48;--way-fill:#e1f6fd;--way-text:#006c94;
--back-fill:#f7edfd;--back-text:#8145b5;--bad-fill:#feebec;--bad-text:#ca262b;
--case-fill:#fee9f5;--case-text:#b8237f;--quiet-fill:#f0f0f0;--quiet-text:#666}
@media (prefers-color-scheme:dark){:root{
--canvas:#1d1d1d;--card:#171717;--line:#2a2a2a;--edge:#484848;--field:#8a8a8a;--text:#ebebeb;--soft:#b3b3b3;
--link:#9eb1ff;--red:#ff9592;
--test-fill:#302008;--test-text:#ffca16;
--good-fill:#132d21;--good-text:#3dd68c;--way-fill:#112840;--way-text:#75c7f0;
--back-fill:#301c3b;--back-text:#d19dff;--bad-fill:#3b1219;--bad-text:#ff9592;
--case-fill:#37172f;--case-text:#ff8dcc;--quiet-fill:#2a2a2a;--quiet-text:#b3b3b3}}
*{box-sizing:border-box}
body{margin:0;background:var(--canvas);color:var(--text);overflow-wrap:anywhere;-webkit-text-size-adjust:100%;
font:14px/20px Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums}
h1,h2,p,ul,dl,dd{margin:0;padding:0}
ul{list-style:none}
a{color:var(--link);text-underline-offset:3px}
:focus-visible{outline:2px solid var(--blue);outline-offset:2px;border-radius:4px}
.test{background:var(--test-fill);color:var(--test-text);text-align:center;font-size:13px;font-weight:500;padding:6px 16px}
.page{display:flex;flex-direction:column;min-height:100vh;max-width:1072px;margin:0 auto;padding:0 24px}
.page.alone{max-width:496px}
.test+.page{min-height:calc(100vh - 32px)}
header{display:flex;align-items:center;gap:12px;padding:24px 0}
.mark{flex:none;display:grid;place-items:center;width:32px;height:32px;border-radius:8px;background:#0d5c63;color:#fff;font-size:16px;font-weight:600}
.who{font-size:16px;line-height:24px;font-weight:600}
.by{display:flex;align-items:center;gap:8px;color:var(--soft);font-size:13px}
header .by{margin-left:auto;white-space:nowrap}
.cards{display:grid;grid-template-columns:400px minmax(0,1fr);gap:24px;align-items:start}
.alone .cards{grid-template-columns:minmax(0,1fr)}
.card{background:var(--card);border:1px solid var(--line);border-radius:16px;padding:32px}
.soft{color:var(--soft)}
.small{font-size:13px}
.what{color:var(--soft);font-size:13px;font-weight:400;line-height:20px}
.owed{margin-top:24px;font-weight:500}
.amount{font-size:32px;line-height:40px;font-weight:600;letter-spacing:-.01em}
.late{color:var(--red)}
.due{margin-top:4px;color:var(--soft)}
.button{display:flex;align-items:center;justify-content:center;width:100%;min-height:48px;padding:8px 16px;border:0;border-radius:8px;background:var(--blue);color:#fff;font:inherit;font-size:16px;font-weight:500;text-decoration:none;text-align:center;cursor:pointer}
.button:hover{background:var(--blue-hover)}
form,.ask{margin-top:24px}
details{margin-top:24px;border-top:1px solid var(--line)}
summary{display:flex;align-items:center;gap:8px;min-height:48px;padding:8px 0;font-weight:500;list-style:none;cursor:pointer}
summary::-webkit-details-marker{display:none}
summary svg{color:var(--soft)}
[open]>summary svg{transform:rotate(90deg)}
.least{margin-left:auto;color:var(--soft);font-weight:400;text-align:right}
details+section{margin-top:0}
details form{margin:8px 0 24px}
label{display:block;font-weight:500}
input{display:block;width:100%;min-height:48px;margin-top:8px;padding:8px 12px;border:1px solid var(--field);border-radius:8px;background:var(--card);color:var(--text);font:inherit;font-size:16px}
input[aria-invalid]{border-color:var(--red)}
.range,.problem{margin-top:8px;font-size:13px}
.range{color:var(--soft)}
.problem{color:var(--red)}
.second{margin-top:16px;border:1px solid var(--field);background:var(--card);color:var(--text)}
.second:hover{background:var(--canvas)}
.head{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:8px 16px;margin-bottom:16px}
.head h2{font-size:16px;line-height:24px;font-weight:600}
.pdf{display:flex;align-items:center;gap:8px;min-height:36px;padding:4px 12px;border:1px solid var(--edge);border-radius:8px;color:var(--text);font-size:13px;font-weight:500;text-decoration:none}
.pdf:hover{background:var(--canvas)}
.pdf svg{color:var(--soft)}
.hint{margin-top:12px;color:var(--soft);font-size:13px;text-align:center}
.note{margin-top:24px;padding:12px;border-radius:8px;background:var(--way-fill);color:var(--way-text);font-size:13px}
.note.bad{background:var(--bad-fill);color:var(--bad-text)}
.note a{color:inherit;font-weight:500}
section{margin-top:24px;padding-top:24px;border-top:1px solid var(--line)}
h2{font-size:14px;line-height:20px;font-weight:500}
.row{display:flex;justify-content:space-between;gap:16px;padding:4px 0}
.row dt{color:var(--soft)}
.fact dt{white-space:nowrap}
.row dd{text-align:right}
.num{text-align:right;white-space:nowrap}
.sum{margin-top:4px;padding-top:8px;border-top:1px solid var(--line);font-weight:500}
.sum dt{color:var(--text)}
.row.none dt{color:var(--soft)}
.last{font-size:16px;line-height:24px;font-weight:600}
.none{color:var(--soft);font-weight:500}
.lines li{display:flex;justify-content:space-between;gap:16px;padding:12px 0;border-top:1px solid var(--line)}
.lines b{font-weight:500}
.more{white-space:pre-line}
.remark{margin-top:24px;padding-top:16px;border-top:1px solid var(--line)}
.totals{max-width:320px;margin-left:auto;padding-top:12px;border-top:1px solid var(--line)}
.sign{display:grid;place-items:center;width:48px;height:48px;border-radius:50%}
.good{background:var(--good-fill);color:var(--good-text)}.way{background:var(--way-fill);color:var(--way-text)}
.back{background:var(--back-fill);color:var(--back-text)}
.case{background:var(--case-fill);color:var(--case-text)}.quiet{background:var(--quiet-fill);color:var(--quiet-text)}
h1.title{margin-top:16px;font-size:20px;line-height:28px;font-weight:600}
.title+.amount{margin-top:4px}
.text{margin-top:8px;color:var(--soft)}
footer{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:8px 24px;margin-top:auto;padding:32px 0 24px;color:var(--soft);font-size:13px}
footer a{color:inherit}
footer nav{display:flex;gap:16px;margin-left:auto}
footer nav a,footer nav b{padding:4px 0}
footer b{color:var(--text);font-weight:600}
footer .by{display:none}
svg{flex:none;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}
@media (max-width:879px){
.page,.page.alone{max-width:560px;padding:0 16px}
header{padding:16px 0}
header .by{display:none}
footer .by{display:flex;width:100%}
footer nav{margin-left:0}
footer nav a,footer nav b{padding:12px 0}
.cards{grid-template-columns:minmax(0,1fr);gap:16px}
.card{padding:24px 20px}
.totals{max-width:none}
.pdf{min-height:44px}}
@media print{footer,form,details,.hint,.note,.pdf{display:none}body{background:#fff}}
`;

/** The only style of the page, without the line breaks of its source. The content security policy names its hash. */
export const PAY_PAGE_STYLES = SOURCE.replace(/\n/g, '');
