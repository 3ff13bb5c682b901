import type { Root } from 'mdast'

/** What a block is. The policy says what is done with each. */
export type Label =
  | 'title'
  | 'standfirst'
  | 'body'
  | 'heading'
  | 'list'
  | 'quote'
  | 'table'
  | 'code'
  | 'dateline'
  | 'correction'
  | 'timestamp'
  | 'helpline'
  | 'section'
  | 'byline'
  | 'date'
  | 'credit'
  | 'tags'
  | 'caption'
  | 'related'
  | 'navigation'
  | 'comments'
  | 'captcha'
  | 'newsletter'
  | 'share'
  | 'app'
  | 'advert'
  | 'consent'
  | 'paywall'
  | 'bio'
  | 'notice'
  | 'footer'
  | 'duplicate'
  | 'boilerplate'

/** What is done with a block: left in the text (what it states is recorded too), taken out unrecorded, or taken out and recorded in the metadata. */
export type Action = 'keep' | 'drop' | 'metadata'

/** The action for each label. */
export type Policy = Readonly<Record<Label, Action>>

/**
 * A place in the decoded text that reads otherwise.
 *
 * `start` and `end` are UTF-16 places in `Source.value`, which itself never changes.
 */
export interface Repair {
  readonly start: number
  readonly end: number
  /** What the place reads as: a space, nothing, or the letters that mojibake, an entity or parts of letters stand for. */
  readonly replacement: string
  /** Its kind, in words: `no-break space`, `escape sequence`. */
  readonly why: string
}

/** What is known of a document beside its text. */
export interface Hints {
  readonly url?: string
  readonly site?: string
  /** ISO 639-1 code of the language. */
  readonly language?: string
  /** ISO 8601 date. */
  readonly published?: string
}

/** The bytes a document came from. */
export interface Origin {
  /** Path as it was given, or `null` for stdin and strings. */
  readonly path: string | null
  /** Size in bytes before decoding. */
  readonly bytes: number
  /** SHA-256 of those bytes, lower-case hexadecimal; `null` where nobody asked for it. */
  readonly sha256: string | null
  /** WHATWG name of the encoding: `utf-8`, `windows-1252`. */
  readonly encoding: string
}

/** The formats that documents arrive in. */
export type Format = 'text'

/** One document as it arrived. */
export interface Source {
  readonly id: string
  readonly format: Format
  /** The decoded text, without a byte order mark. Every place in blocks and records counts its UTF-16 units. */
  readonly value: string
  /** In order, without overlap. */
  readonly repairs: readonly Repair[]
  readonly hints: Hints
  readonly origin?: Origin
}

/** One document as a caller hands it over: only its text is needed. Repairs that are left out are found. */
export type Given = Pick<Source, 'value'> & Partial<Source>

/** The shape of a block in the source. */
export type Form = 'line' | 'heading' | 'item' | 'quote' | 'row' | 'code'

/** How a block hangs on the one before it: a new paragraph, a new line of the same one, the same line with or without a space. */
export type Joins = 'paragraph' | 'line' | 'space' | 'none'

/** What a block holds of one source line. */
export interface Part {
  readonly line: number
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The unit that is kept or dropped: a paragraph's wrapped lines, a line, or a piece of a line between two seams. */
export interface Block {
  /** UTF-16 places in `Source.value`, white space at the edges left out. A list marker or quotation sign is inside. */
  readonly start: number
  readonly end: number
  /** Line of `start`, from 1. */
  readonly line: number
  /** Repaired, white space folded; list markers, quotation and heading signs left out; cells of a row split by tabs. */
  readonly text: string
  readonly form: Form
  /** Depth of a heading, item or quotation, from 1; 0 for the rest. */
  readonly level: number
  readonly joins: Joins
  /** The language of code, as its fence names it. */
  readonly language?: string
  /** An item's marker as written: `-`, `•`, `3.` */
  readonly marker?: string
  /** Its parts, line by line, where it has several lines. */
  readonly parts?: readonly Part[]
}

/** How the lines of a flat text make paragraphs. */
export type Layout = 'blank' | 'lines' | 'wrapped' | 'nodes' | 'single'

/** The blocks of a source and the layout they were read from. */
export interface Blocks {
  readonly blocks: readonly Block[]
  readonly layout: Layout
}

/** A rule that speaks on a block. */
export interface Hit {
  readonly rule: string
  readonly label: Label
  /** A sentence: why the rule speaks. */
  readonly why: string
  /** What the rule read: the linked headline, the agency's name. */
  readonly value?: string
  /** The site's name, where the line gives it. */
  readonly site?: string
  /** It counts only beside residue: one word, or a phrase that stories use too. */
  readonly alone?: boolean
}

/** What is observed about the blocks. It argues and never decides. */
export interface Evidence {
  /** Names of the columns of `rows`. */
  readonly columns: readonly string[]
  /** blocks × columns, row after row. */
  readonly rows: Float32Array
  /** For each block the rules that speak on it, strongest first. */
  readonly hits: readonly (readonly Hit[])[]
  /** Names of the columns of the second look. */
  readonly columnsAgain: readonly string[]
  /**
   * Observe each block again in the light of first guesses of how likely each is story, 0 to 1.
   *
   * @returns blocks × the columns of the second look; with `only`, that block's columns alone.
   */
  readonly lookAgain: (guesses: Float32Array, only?: number) => Float32Array
}

/** The label of one block. */
export interface Verdict {
  readonly block: Block
  readonly label: Label
  /** 0 to 1: the share of such verdicts expected to be right. */
  readonly confidence: number
  readonly reason: Hit
  /** What the caller decided on the block's text, which comes before the policy. */
  readonly decision?: Decision
}

/** What somebody decided on a text. */
export type Decision = 'keep' | 'drop'

/**
 * What a line may be judged by: its own shape, its words, the phrases and rules that speak on it, rules that speak near by, the prose
 * around it, its place on the page, its likeness to the headline, the URL and the story, how often it stands there.
 */
export type Aspect = 'shape' | 'words' | 'rules' | 'nearby' | 'prose' | 'place' | 'likeness' | 'repeats'

/** What speaks for or against a verdict, measured by taking it away. */
export interface Reason {
  readonly aspect: Aspect
  /** What is seen of the block, in words and with its values: `short (3 words), no sentence mark`. */
  readonly seen: string
  /** The block's chance to be story, 0 to 1, were this not known; for what speaks for the verdict, were the reasons before it not known either. */
  readonly without: number
}

/** How the learned labeller came to its verdict on a block. */
export interface Weighing {
  /** The learned chance to be story, 0 to 1. */
  readonly chance: number
  /** At most three, strongest first: without each the verdict is less sure. */
  readonly for: readonly Reason[]
  /** At most three, strongest first: without each, alone, the verdict is surer. */
  readonly against: readonly Reason[]
}

/** One line of a source, or the part of one that was judged alone, and the verdict on it. */
export interface ExplainedLine {
  /** Line in the source, from 1. */
  readonly line: number
  /** UTF-16 places in the decoded source. */
  readonly start: number
  readonly end: number
  readonly action: Action
  readonly label: Label
  /** 0 to 1. */
  readonly confidence: number
  readonly rule: string
  /** A sentence: why the rule spoke. */
  readonly why: string
  /** What stands there, repaired. */
  readonly text: string
  /** `null` where a rule decided, and on pages of more than 1,000 blocks. */
  readonly weighing: Weighing | null
}

/** An article and the verdict on each line of its source. */
export interface Explained {
  readonly article: Article
  /** In order. */
  readonly lines: readonly ExplainedLine[]
}

/** Why something left the text, and where it stood. */
export interface Dropped {
  readonly label: Label
  readonly action: 'drop' | 'metadata'
  /** Id of the rule. */
  readonly rule: string
  /** A sentence: why the rule spoke. */
  readonly why: string
  /**
   * 0 to 1.
   *
   * @minimum 0
   * @maximum 1
   */
  readonly confidence: number
  /**
   * Line in the source, from 1.
   *
   * @asType integer
   * @minimum 1
   */
  readonly line: number
  /**
   * First place in the decoded source, in UTF-16 units.
   *
   * @asType integer
   * @minimum 0
   */
  readonly start: number
  /**
   * The place after the last.
   *
   * @asType integer
   * @minimum 0
   */
  readonly end: number
  /** What stood there, repaired. */
  readonly text: string
}

/** Another story that the page points to. */
export interface Related {
  readonly title: string
  /** `null` where the text gives none. */
  readonly url: string | null
}

/** Counts of the clean text. */
export interface Stats {
  /** Each character of a script without spaces is one. */
  readonly words: number
  readonly paragraphs: number
  /** At 238 words a minute (500 characters where the script has no spaces), rounded up. */
  readonly readingMinutes: number
  /**
   * Characters of the source that were kept, 0 to 1, white space not counted.
   *
   * @minimum 0
   * @maximum 1
   */
  readonly keptRatio: number
}

/** What retext reads in the kept prose. */
export interface Insights {
  readonly keywords: readonly { readonly word: string; readonly count: number }[]
  readonly sentences: number
  /** Words a sentence, mean. */
  readonly sentenceLength: number
  /** Sentences that are hard to read, 0 to 1; `null` where no measure knows the language. */
  readonly hardToRead: number | null
}

/** Repairs of one kind. */
export interface RepairCount {
  readonly why: string
  readonly count: number
  /** Line of the first one, from 1. */
  readonly line: number
}

/** Where the text came from and what was done to read it. */
export interface SourceInfo {
  readonly path: string | null
  readonly bytes: number | null
  readonly sha256: string | null
  readonly encoding: string | null
  readonly format: Format
  readonly layout: Layout
  readonly repairs: readonly RepairCount[]
}

/** What made the record. */
export interface Generator {
  readonly name: 'newsclean'
  readonly version: string
  /** Name of the learned labeller, `null` where none took part. */
  readonly model: string | null
  /** Number of rules asked. */
  readonly rules: number
}

/** What the source states about the article. Not stated is `null` or an empty list, never a guess. */
export interface Metadata {
  readonly title: string | null
  readonly section: string | null
  readonly authors: readonly string[]
  /** ISO 8601, with a zone only where the text gives one; the day in the address where text and hints give none. */
  readonly published: string | null
  readonly modified: string | null
  /** ISO 639-1. */
  readonly language: string | null
  /** Name of the site. */
  readonly site: string | null
  readonly domain: string | null
  readonly url: string | null
  /** The agency or source. */
  readonly credit: string | null
  readonly dateline: string | null
  readonly description: string | null
  readonly tags: readonly string[]
  readonly related: readonly Related[]
  readonly captions: readonly string[]
  readonly corrections: readonly string[]
  readonly links: readonly string[]
  readonly images: readonly string[]
  readonly stats: Stats
  /** `null` unless asked for. */
  readonly insights: Insights | null
  /**
   * 64-bit simhash of the clean text's words, 16 hexadecimal digits; `null` for an empty text.
   *
   * @pattern ^[0-9a-f]{16}$
   */
  readonly fingerprint: string | null
  readonly source: SourceInfo
  readonly generator: Generator
  /** For each field the source line it was first read from; or `hint` where it was given, `text` for a guessed language, `url` for what the address says. */
  readonly provenance: Readonly<Record<string, number | 'hint' | 'text' | 'url'>>
}

/** What kind of document came out. */
export interface Quality {
  /** A story; a story that is cut; an index of others; no story. In doubt an article. */
  readonly verdict: 'article' | 'partial' | 'listing' | 'empty'
  /**
   * 0 to 1. Of an article the share of the kept letters expected to be story, of an empty page that of the dropped ones expected to be
   * none, of a listing the share of the kept words in the list; of a part how much the sign is trusted that the story is cut.
   *
   * @minimum 0
   * @maximum 1
   */
  readonly confidence: number
  /** Sentences. */
  readonly reasons: readonly string[]
}

/** One clean article. */
export interface Article {
  readonly id: string
  /** The title as depth-1 heading, then the story. */
  readonly tree: Root
  readonly metadata: Metadata
  readonly dropped: readonly Dropped[]
  readonly quality: Quality
}

/** What went wrong with one article. */
export interface Failure {
  readonly code:
    | 'empty_article'
    | 'not_text'
    | 'bad_record'
    | 'too_large'
    | 'unreadable'
    | 'unsupported_format'
    | 'duplicate_id'
    | 'timed_out'
    | 'crashed'
    | 'internal_error'
  readonly message: string
}

/** One article as the machine contract writes it. */
export interface ArticleRecord {
  readonly id: string
  readonly markdown: string
  /** The clean body alone: no title, no Markdown signs. */
  readonly text: string
  readonly metadata: Metadata
  /** In order, one entry per source line or part of a line. */
  readonly dropped: readonly Dropped[]
  readonly quality: Quality
  readonly error?: Failure
  /** Fields of the input record that newsclean does not know. */
  readonly input?: Readonly<Record<string, unknown>>
}

/** A removal as `--dropped full` writes it; `--dropped spans` leaves the words out. */
export type WrittenDropped = Omit<Dropped, 'text' | 'why'> & Partial<Pick<Dropped, 'text' | 'why'>>

/**
 * One record as it is written: `newsclean/schema.json` is made from this type.
 *
 * No field is sure: `--fields` picks some, a sidecar has no `markdown` and `text`, and an article that failed has what could be given.
 */
export interface WrittenRecord extends Partial<Omit<ArticleRecord, 'dropped'>> {
  readonly dropped?: readonly WrittenDropped[]
}

/** What doubt does: `precision` drops a doubtful block sooner, `recall` keeps it longer. */
export type Mode = 'precision' | 'balanced' | 'recall'

/** What stands in many articles of one site, as `learnTemplate` found it: plain data. */
export interface Template {
  /** How many articles were compared; copies of one story count once. */
  readonly articles: number
  readonly lines: readonly TemplateLine[]
}

/** A line that stands in many articles of a site. */
export interface TemplateLine {
  /** Its words in small letters without marks, split by spaces; `0` for a number, `…` for words that change. */
  readonly words: string
  /** In how many of the articles it stands. */
  readonly articles: number
}

/** How often a line stands in the articles of its site. */
export interface Repeat {
  readonly articles: number
  readonly of: number
  /** Whether some of its words change. */
  readonly changes: boolean
}

/** What a caller may ask for. */
export interface Options {
  /** ISO 639-1 code: the language is not guessed. */
  readonly language?: string
  /** Labels whose action differs from the default. */
  readonly policy?: Partial<Policy>
  /** `balanced` where none is given. Blocks that a rule is sure of are the same in all modes. */
  readonly mode?: Mode
  /**
   * What somebody decided on single texts, by the whole text of a block: repaired, white space folded, without a list marker or quotation
   * sign. Such a block is kept or dropped wherever it stands, whatever its label and the policy; the rule is `decision`, the confidence 1.
   */
  readonly decisions?: ReadonlyMap<string, Decision>
  /** What stands in many articles of the site, as `learnTemplate` gives it: such lines are boilerplate, in any language. */
  readonly template?: Template | null
  /** What is known of the text beside itself. It comes before the hints of a source. */
  readonly hints?: Hints
}
