const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI
  MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/)
)
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD'])

/**
 * The text under a node, a block element a line: peers that answer with elements are read as a browser shows them.
 *
 * @param {Node} root
 */
export function blockText(root) {
  let text = ''
  const visit = (/** @type {Node} */ node) => {
    if (node.nodeType === 3) text += (node.nodeValue ?? '').replace(/\s+/g, ' ')
    const name = node.nodeName.toUpperCase()
    if (SILENT.has(name)) return
    const edge = BLOCKS.has(name) || name === 'BR' ? '\n' : ''
    text += edge
    for (const child of node.childNodes) visit(child)
    text += edge
  }
  visit(root)
  const lines = text.split('\n').map((line) => line.trim())
  return lines.filter(Boolean).join('\n')
}
