import { listed } from '../rules/wording/listed.ts'
import { reasons } from '../rules/reasons.ts'
import type { Page } from './page.ts'

/** So many lines that come again as headings are a list of contents below such a line. */
const fewest = 3
/** Of so many lines among them that do not come again: a heading that is worded otherwise below, a number. */
const mostOthers = 2
/** And so many for each that does: a list of something else has its headings below it too. */
const mostBetween = 0.5
const longest = 120
const longestHead = 45
/** A page has no more lists, nor a list more lines: each line is looked for in the whole text. */
const most = { lists: 4, lines: 150 } as const
const number = /^[^\p{L}\p{N}]*\d{0,2}(?:\.\d{1,2})*[.):\s-]*/u
/** A button stands behind the word, or its name runs into it: `Table of Contents [hide]`. */
const button = /(?:toggle(?: table of contents?)?|hide|show)$/u
const firstMark = /[:()[\]+\s-]/u
const marks = /[:()[\]+\s-]+/gu

const known = new Set(
  listed(`table of contents|table of content|contents|page contents|article contents|in this article|in this post|in this guide|in this story|on this page
  jump to|jump to section|jump to a section|what's inside|inhaltsverzeichnis|inhalt|auf dieser seite|in diesem artikel|sommaire|table des matières
  dans cet article|contenido|contenidos|tabla de contenidos|tabla de contenido|en este artículo|índice|índice de contenidos|indice|sommario
  in questo articolo|conteúdo|neste artigo|sumário|inhoud|inhoudsopgave|in dit artikel|spis treści|w tym artykule|obsah|obsah článku|innehåll|innhold|indhold
  innehållsförteckning|innholdsfortegnelse|indholdsfortegnelse|i denne artikkelen|i denne artikel|sisällysluettelo|tässä jutussa|tässä artikkelissa|tartalomjegyzék|a cikk tartalma|cuprins|содержание|оглавление|зміст|içindekiler|daftar isi|mục lục|nội dung chính|περιεχόμενα|المحتويات|جدول المحتويات
  садржај|у овом чланку|у овом тексту|sadržaj|u ovom članku
  vsebina|kazalo|v tem članku
  përmbajtja|tabela e përmbajtjes|në këtë artikull
  índex|en aquesta notícia|en aquest article|turinys|šiame straipsnyje|sisukord|selles artiklis|satura rādītājs|šajā rakstā|isi kandungan|kandungan|dalam artikel ini|תוכן עניינים|תוכן העניינים|בכתבה זו
  فهرست مطالب|विषय सूची|目录|目錄|目次|もくじ|목차`)
)

const firsts = new Set(Array.from(known, (words) => words.split(' ', 1)[0]))

/** Drop lists of contents: below a line that says so, lines that come again below, in the same order, as headings of the story. */
export function dropContents(page: Page): void {
  const heads = page.blocks.flatMap(({ text }, index) => (saysContents(text) ? [index] : [])).slice(0, most.lists)
  if (heads.length === 0) return
  const texts = page.blocks.map(({ text }) => fold(text))
  for (const head of heads) {
    const entries = findEntries(page, texts, head)
    if (entries.length < fewest) continue
    for (const index of [head, ...entries]) if (page.isOpen(index)) page.decided[index] = reasons.contents
  }
}

function saysContents(text: string): boolean {
  if (text.length > longestHead) return false
  const lower = text.toLowerCase().replaceAll('’', "'")
  if (!firsts.has(lower.split(firstMark, 1)[0])) return false
  const words = lower.replace(marks, ' ').trim()
  return known.has(words) || known.has(words.replace(button, '').trim())
}

/** The lines below a head that come again below the list, in the same order, each over a text. What does not come again stays. */
function findEntries(page: Page, texts: readonly string[], head: number): number[] {
  const entries: number[] = []
  let [again, others, between, first] = [head, 0, 0, Infinity]
  const end = Math.min(texts.length, head + most.lines)
  for (let index = head + 1; index < end && others <= mostOthers; index++) {
    const text = texts[index] ?? ''
    if (text.length > longest || page.read(index, 'prose') > 0) break
    if (text === '') continue
    const next = texts.indexOf(text, Math.max(again + 1, index) + 1)
    if (next < 0) {
      others += 1
      continue
    }
    entries.push(index)
    ;[again, between, others, first] = [next, between + others, 0, Math.min(first, next)]
  }
  const isList = first > (entries.at(-1) ?? head) && between <= entries.length * mostBetween
  return isList ? entries : []
}

function fold(text: string): string {
  return text.replace(number, '').toLowerCase()
}
