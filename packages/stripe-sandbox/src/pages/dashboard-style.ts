/** What the pages for developers have beside the common style: navigation, small buttons, phones, and the dark. */
export const DASHBOARD_STYLE = `
:root{color-scheme:light dark;--card:#fff;--field:#cfd3da;--chip:#eef0f4;--good:#0a7d4b;--goodbg:#e3f5ec;--badbg:#fdecea}
.card{background:var(--card)}
main.wide{margin:16px auto}
a{color:var(--blue)}
.top{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:center;margin-bottom:12px}
.top .brand{font-weight:600;font-size:16px;color:var(--ink);text-decoration:none;margin-right:auto}
.switch{display:inline-flex;border:1px solid var(--field);border-radius:8px;overflow:hidden}
.switch a{padding:4px 12px;text-decoration:none;color:inherit;font-size:13px}
.switch a[aria-current]{background:var(--blue);color:#fff}
.tabs{display:flex;gap:4px 16px;flex-wrap:wrap;border-bottom:1px solid var(--line);margin-bottom:16px}
.tabs a{padding:8px 0;color:var(--soft);text-decoration:none;border-bottom:2px solid transparent}
.tabs a[aria-current]{color:var(--ink);border-color:var(--blue);font-weight:600}
a:focus-visible,summary:focus-visible{outline:2px solid var(--blue);outline-offset:2px}
.controls{display:grid;grid-template-columns:repeat(auto-fit,minmax(240px,1fr));gap:16px 24px}
.controls h2{margin:0 0 4px}
.controls p{margin:0 0 8px}
.row{display:flex;flex-wrap:wrap;gap:8px;align-items:center}
.row form{display:flex;gap:8px;margin:0}
.row button,.find button{width:auto;height:36px;margin:0;padding:0 12px;font-size:13px;background:var(--card);color:var(--ink);border:1px solid var(--field)}
.row button:hover,.find button:hover{background:var(--ground)}
.row button.danger{color:var(--red)}
.row input,.find input{width:110px;height:36px;font-size:16px;background:var(--card);border-color:var(--field)}
.find{display:flex;gap:8px;margin:0 0 12px}
.find input{flex:1;max-width:320px}
.facts th{width:160px;padding-right:12px}
.list td,.list th{padding-right:16px}
.list td:last-child{padding-right:0}
.pill{background:var(--chip);white-space:nowrap}
.pill.good{background:var(--goodbg);color:var(--good)}
.pill.bad{background:var(--badbg);color:var(--red)}
.pages{display:flex;gap:16px;align-items:center}
pre{margin:0 0 16px;padding:12px;background:var(--ground);border:1px solid var(--line);border-radius:8px;overflow-x:auto;font:12px/1.5 ui-monospace,SFMono-Regular,Menlo,monospace}
details.params{margin:0}
details.params pre{margin-top:8px;white-space:pre-wrap;text-align:left}
section h2{margin:20px 0 8px}
.card>h2:first-child,.card>.from+h2{margin-top:0}
@media (max-width:640px){
.card{padding:16px}
.list thead{display:none}
.list tr{display:block;border-bottom:1px solid var(--line);padding:8px 0}
.list td{display:flex;justify-content:space-between;gap:16px;border:0;padding:3px 0;text-align:right}
.list td:empty{display:none}
.list td::before{content:attr(data-label);color:var(--soft);flex:none}
.facts th{width:110px}
.tabs{flex-wrap:nowrap;overflow-x:auto}
}
@media (prefers-color-scheme:dark){
:root{--ink:#ececf1;--soft:#a3a9b6;--line:#30343f;--ground:#14151a;--card:#1d1f27;--field:#434856;--chip:#2b2f3a;--blue:#8ea2ff;--red:#ff9a91;--good:#5fd39b;--goodbg:#12321f;--badbg:#3b1d1c}
.mark{background:#33290c;color:#f3d98c;border-color:#54441a}
.switch a[aria-current]{background:#4358d6}
.alert{background:var(--badbg)}
}
`;
