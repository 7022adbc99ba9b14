/** The look of the page: two colour schemes, one column on a narrow screen, nothing loaded from anywhere. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1c2127;--quiet:#555f6b;--line:#d9dee4;--soft:#f4f6f8;
--link:#0b4f9e;--must:#8a3b00}
@media(prefers-color-scheme:dark){:root{--paper:#14181d;--ink:#e3e7ec;--quiet:#a5afba;--line:#343c46;--soft:#1d232a;
--link:#8dbdf5;--must:#f0b37e}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,sans-serif;overflow-wrap:break-word}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,pre:focus-visible{outline:3px solid var(--link);outline-offset:2px}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.9em}
code{overflow-wrap:anywhere}
th code{overflow-wrap:break-word}
pre{background:var(--soft);border:1px solid var(--line);border-radius:.4rem;padding:.8rem 1rem;white-space:pre-wrap;
font-size:.85rem;margin:.5rem 0}
pre code{font-size:inherit}
.skip{position:absolute;left:-99rem;background:var(--paper);padding:.6rem 1rem;z-index:1}
.skip:focus{left:.5rem;top:.5rem}
.vh,caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
header,main,nav,footer{padding:0 1rem}
header{border-bottom:1px solid var(--line);padding-top:1.5rem;padding-bottom:1rem}
header p{max-width:46rem;margin:.3rem 0}
h1,h2,h3,h4{line-height:1.25;text-wrap:balance}
h1{font-size:1.9rem;margin:0}
h2{font-size:1.5rem;margin:3rem 0 .8rem;padding-top:1rem;border-top:2px solid var(--line)}
h3{font-size:1.2rem;margin:2.4rem 0 .4rem}
h4{font-size:1rem;margin:1.6rem 0 .4rem}
h3 code{font-size:1em}
article>h4:first-child{font-size:1.1rem;margin-top:2.2rem}
section>p,article>p,li,dd{max-width:46rem}
.summary,.quiet,.limits{color:var(--quiet)}
.summary{margin-top:0}
.limits{display:block;font-size:.85rem}
.method{font-size:.85rem;letter-spacing:.04em;border:1px solid currentcolor;border-radius:.25rem;
padding:.1rem .4rem;vertical-align:.1em}
.must,.basis{font-size:.75rem;font-weight:600;white-space:nowrap}
.must{color:var(--must)}
.basis{color:var(--quiet);border:1px solid var(--line);border-radius:.25rem;padding:0 .3rem}
ul,ol{padding-left:1.3rem}
nav ul{list-style:none;padding:0;margin:.5rem 0;columns:9rem}
nav li{margin:.15rem 0}
nav a{text-decoration:none}
nav a:hover{text-decoration:underline}
nav ul ul{display:none}
nav h2{font-size:1rem;border:0;margin:1rem 0 0;padding:0}
.facts{margin:.5rem 0;max-width:52rem}
.facts div{display:grid;grid-template-columns:8rem minmax(0,1fr);gap:0 1rem;padding:.25rem 0}
.facts dt{color:var(--quiet)}
.facts dd{margin:0}
table{width:100%;border-collapse:collapse;margin:.8rem 0;font-size:.925rem;position:relative}
th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-bottom:1px solid var(--line)}
tbody th{font-weight:400}
.fields th>code{font-weight:600}
main>section:first-child h2{margin-top:1rem;border-top:0}
thead th{font-size:.85rem;color:var(--quiet);font-weight:600;border-bottom-width:2px}
.fields{table-layout:fixed}
.fields thead th:nth-child(1){width:30%}
.fields thead th:nth-child(2){width:25%}
.d1>th{padding-left:1.8rem}
.d2>th{padding-left:3rem}
.d3>th{padding-left:4.2rem}
.d4>th{padding-left:5.4rem}
.d5>th{padding-left:6.6rem}
.fork th{background:var(--soft);font-weight:600}
tr:target,h3:target,h4:target{background:var(--soft)}
summary{cursor:pointer;color:var(--link);padding:.3rem 0}
footer{border-top:1px solid var(--line);margin-top:3rem;padding-top:1rem;padding-bottom:2rem;color:var(--quiet)}
@media(max-width:43.99rem){
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,tbody,tr,th,td{display:block}
tr{border-bottom:1px solid var(--line);padding:.5rem 0}
th,td{border:0;padding:.1rem 0}
tbody th{font-weight:600}
td:empty{display:none}
td[data-head]::before{content:attr(data-head) ": ";color:var(--quiet);font-size:.85rem}
.fields td[data-head]::before{content:none}
.fields tr:not(.fork) th,.fields td:nth-child(2),.fields .limits{display:inline}
.fields td:nth-child(2){color:var(--quiet);font-size:.9rem;padding-left:.5rem}
.limits::before{content:", "}
.d1,.d2,.d3,.d4,.d5{border-left:2px solid var(--line);padding-left:.7rem}
.d2{margin-left:.6rem}.d3{margin-left:1.2rem}.d4{margin-left:1.8rem}.d5{margin-left:2.4rem}
tr[class]>th{padding-left:0}
.fork th{padding:.3rem .5rem}
.facts div{display:block}
}
@media(min-width:64rem){
.page{display:grid;grid-template-columns:17rem minmax(0,60rem);gap:0 2.5rem;align-items:start}
nav{position:sticky;top:0;max-height:100vh;overflow-y:auto;padding:1rem 0 2rem 1rem;font-size:.9rem}
nav ul{columns:auto}
nav ul ul{display:block;margin:.1rem 0 .5rem;padding-left:.7rem;border-left:1px solid var(--line)}
header,footer{padding-left:1rem}
}
@media print{
nav,.skip{display:none}
html{font-size:9.5pt}
a{color:inherit;text-decoration:none}
h2,h3,h4,caption{break-after:avoid}
tr,pre{break-inside:avoid}
details::details-content{content-visibility:visible;block-size:auto}
}
`;

/** What a browser may load for the page: its own style, by digest, and nothing else. */
export const policyOf = (digest: string): string =>
  `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
