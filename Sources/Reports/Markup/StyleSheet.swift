/// How a page looks: on light and dark screens, and on A4. It holds no word that people have written.
struct StyleSheet: Hashable, Sendable {
  let text: String

  private init(_ text: String) { self.text = text }

  /// The letters of pages and of their drawings; those that a machine has.
  static let fonts = "Segoe UI, Helvetica Neue, Helvetica, Arial, Liberation Sans, sans-serif"

  /// The rules of reports.
  static let report = StyleSheet(
    [
      ":root{color-scheme:light dark;\(inks(\.light))}",
      "@media screen and (prefers-color-scheme:dark){:root{\(inks(\.dark))}}",
      "@media screen{\(drawn)}", all, screen, print,
    ].joined(separator: "\n"))

  /// The colours by name.
  private static func inks(_ colour: (Ink) -> Colour) -> String {
    Ink.allCases.map { "--\($0.rawValue):\(colour($0).text)" }.joined(separator: ";")
  }

  /// Drawings have their colours written in them; a screen gives them its own.
  private static let drawn = Ink.allCases.map {
    ".\($0.fillClass){fill:var(--\($0.rawValue))}.\($0.strokeClass){stroke:var(--\($0.rawValue))}"
  }.joined()

  private static let all = """
    *{box-sizing:border-box}
    html{font-family:\(fonts);font-size:16px;line-height:1.55;background-color:var(--ground);color:var(--ink)}
    body{margin:0}
    main{margin:0 auto;overflow-wrap:anywhere}
    h1,h2,h3,h4,h5,h6{line-height:1.25;margin:0;font-weight:bold}
    h1{font-size:1.9em;letter-spacing:-.01em;margin-bottom:1em}
    h2{font-size:1.3em;margin-top:2.4em;padding-top:1em;border-top:1px solid;border-top-color:var(--frame)}
    h3{font-size:1.05em;margin-top:1.6em}
    h4,h5,h6{font-size:1em;margin-top:1.2em}
    p,ul,ol,dl{margin:.55em 0 0}
    p,li,dd{max-width:44em}
    ul,ol{padding-left:1.3em}
    li{margin-top:.25em}
    .notice{margin:0 0 1.5em;padding:.6em .9em;border-left:4px solid;border-left-color:var(--goal);background-color:var(--paleGrey)}
    .gap{background-color:var(--paleOrange);color:var(--orange);padding:.1em .3em}
    .quiet,.reference{color:var(--quiet)}
    .strong{font-weight:bold}
    .sub{color:var(--goal)}
    .wording{white-space:pre-line}
    h2.digest{border-top:0;padding-top:0;margin-top:1.7em;font-size:1.1em}
    h2.digest+*,h3.digest+*,h3+*,h4+*{margin-top:.35em}
    .room{margin-top:.8em}
    .room div{border-bottom:1px solid;border-bottom-color:var(--quiet);height:2em}
    .chip{white-space:nowrap;font-weight:bold}
    .blue{color:var(--blue)}.orange{color:var(--orange)}.crimson{color:var(--crimson)}
    .grey{color:var(--quiet)}
    .chip.blue{background-color:var(--paleBlue)}.chip.orange{background-color:var(--paleOrange)}
    .chip.crimson{background-color:var(--paleCrimson)}.chip.grey{background-color:var(--paleGrey)}
    .chip{padding:.1em .45em;border-radius:.25em}
    .mark{display:inline-block;min-width:1.1em;text-align:center}
    ul.entries,ul.questions,ul.counts,ul.key,ul.notes{list-style:none;padding:0}
    ul.entries{display:table;border-spacing:0 .3em;margin-top:.1em;width:100%}
    ul.entries>li{display:table-row}
    ul.entries>li>*{display:table-cell;vertical-align:baseline}
    ul.entries .sign{padding-right:.8em;width:1%}
    ul.entries .name{padding-right:1.2em;width:48%}
    ul.entries .fact{width:52%}
    ul.questions li{padding-left:1.3em;text-indent:-1.3em}
    ul.questions li:before{content:"?";display:inline-block;width:1.3em;text-indent:0;font-weight:bold;color:var(--goal)}
    ul.counts li{display:inline-block;margin-right:.6em}
    dt{font-weight:bold;margin-top:.5em}
    dd{margin:0}
    dd ul{margin:0}
    pre{font:.95em/1.25 "DejaVu Sans Mono",Consolas,Menlo,monospace;margin:0;overflow-x:auto}
    table{border-collapse:collapse;font-size:.9em;line-height:1.4;margin-top:.8em}
    caption{text-align:left;padding-bottom:.3em;color:var(--quiet)}
    th,td{text-align:left;vertical-align:baseline;padding:.35em .9em .35em 0;border-bottom:1px solid;border-bottom-color:var(--frame);overflow-wrap:break-word}
    th:last-child,td:last-child{padding-right:0}
    thead th{color:var(--quiet);font-weight:normal;font-size:.92em;vertical-align:bottom}
    tbody th{font-weight:bold}
    td,.number{font-variant-numeric:tabular-nums}
    .number{text-align:right;white-space:nowrap}
    .number .more{display:block;font-size:.85em;color:var(--quiet)}
    td .more{display:block;color:var(--quiet)}
    .value{font-weight:bold}
    table.criterion,table.rows{width:100%}
    table.history td{text-align:center;padding:.2em .3em;border:2px solid;border-color:var(--ground);min-width:3em}
    table.history th{padding:.2em .9em .2em 0;font-weight:normal;border-bottom:0}
    table.history thead th{text-align:center;padding:.2em .3em}
    table.history thead th:first-child{text-align:left}
    table.history .blue{background-color:var(--blue);color:var(--ground)}
    table.history .orange{background-color:var(--orange);color:var(--ground)}
    table.history .crimson{background-color:var(--crimson);color:var(--ground)}
    table.history .grey{background-color:var(--paleGrey);color:var(--quiet)}
    figure{margin:1.1em 0 0}
    figcaption{color:var(--quiet);font-size:.9em;margin-bottom:.5em}
    svg{display:inline-block;vertical-align:middle;max-width:100%}
    figure>div>svg,figure>svg{display:block;height:auto}
    ul.key,ul.notes{font-size:.85em;line-height:1.45;color:var(--quiet)}
    ul.key li{display:inline-block;margin-right:1.3em}
    ul.key svg,ul.notes svg{margin-right:.4em;vertical-align:-.1em}
    summary{color:var(--quiet);font-size:.9em;cursor:pointer}
    details{margin-top:.5em}
    details table{margin-top:.3em}
    .unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    """

  private static let screen = """
    @media screen{
    main{max-width:60rem;padding:3rem 1.5rem 5rem}
    .wide{overflow-x:auto}
    .wide:focus-visible{outline:2px solid var(--goal);outline-offset:2px}
    .chart .wide>svg{min-width:34rem}
    }
    @media screen and (max-width:40rem){main{padding:1.5rem 1rem 3rem}h1{font-size:1.5em}.wide>table{min-width:34rem}}
    """

  private static let print = """
    @media print{
    :root{\(inks(\.light));color-scheme:light}
    *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    html{font-size:10pt;line-height:1.4}
    h1{font-size:1.6em;margin-bottom:.6em}
    h2.digest{margin-top:1.1em}
    .notice{margin-bottom:1em;padding:.3em .9em}
    ul.entries{border-spacing:0 .1em}
    ul.entries .sign,ul.entries .name,ul.entries .fact{width:auto}
    h1{string-set:titel content(),fod attr(data-foot)}
    h2,h3,h4,h5,h6,caption,figcaption,summary{break-after:avoid}
    h2.annex{break-before:page;border-top:0;padding-top:0;margin-top:0}
    p,li,dd{orphans:2;widows:2}
    tr,li,figure,svg,.room,.notice{break-inside:avoid}
    thead{display:table-header-group}
    summary{list-style:none;cursor:auto}
    summary::marker{content:""}
    details::details-content{display:block;content-visibility:visible;height:auto}
    details table{font-size:.8em}
    details td,details th{padding-top:.1em;padding-bottom:.1em}
    svg{max-height:235mm}
    }
    @page{size:A4;margin:22mm 20mm 20mm;
    @top-left{content:string(titel,first-except);font-family:\(fonts);font-size:8pt;color:\(Ink.quiet.light.text)}
    @bottom-left{content:string(fod);font-family:\(fonts);font-size:8pt;color:\(Ink.quiet.light.text)}
    @bottom-right{content:"side " counter(page) " af " counter(pages);font-family:\(fonts);font-size:8pt;color:\(Ink.quiet.light.text)}}
    """
}
