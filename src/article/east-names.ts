const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u))

/** What who wrote a story did, as Chinese and Japanese sites name it. */
const wrote = words(
  `文 文字 撰文 采写 採訪 采访 採訪撰文 撰稿 作者 记者 記者 特派員 特派员 通讯员 通訊員 实习生 执笔 执笔人 執筆人 编译 編譯 取材 構成 聞き手 執筆 執筆者 著者 筆者 ライター 記事`
)
/** And what others did. */
const helped = words(
  `责任编辑 責任編輯 值班编辑 值班主任 核稿編輯 责编 責編 编辑 編輯 校对 校對 审核 監製 监制 主编 主編 翻译 翻譯 签审 总监 总监制 值班编委 视频制作
  視頻製作 影音編輯 影音剪輯 剪辑 剪輯 统筹 統籌 策划 策劃 設計 设计 制图 製圖 图 圖 摄影 攝影 編集 担当 撮影 翻訳 監修 写真 訳`
)
/** What else a line says in this way, of which nobody is named. */
const others = words(
  `来源 來源 稿源 出处 出處 时间 時間 日期 发布 發布 发布时间 發布時間 更新 更新时间 字号 字號 阅读 閱讀 浏览 点击 评论 分享 标签 出典 公開日 更新日 公開 配信`
)
const reporter = '(?:编辑|編集)?(?:记者|記者|特派員|特派员|通讯员|通訊員|論説委員|編集委員)'
/** The paper or the kind of a reporter, before the word for one: `本报记者`, `水车新闻网记者`. */
const housed = new RegExp(
  `^(?:.*(?:[报報刊网網台臺社]|新聞|新闻|通信|ニュース)|见习|見習|实习|實習|特约|首席|本)(?:${reporter}|实习生)$`,
  'u'
)
const before = new RegExp(`^${reporter}(?=[一-龠]{2,4}(?:报道|報道|報導)?$)`, 'u')
const behind = new RegExp(`(?<=.)${reporter}$`, 'u')
const reports = /(?:报道|報道|報導|综合|綜合)$/u
const aside = /(?<=.)[（(][^（()）]*[）)]/gu
const parts = /([\s:：＝=／/｜|丨、,，；;（()）【】〔〕［］[\]]+)/u
const joined = /[・·と]/u
const name = /^[一-龠々ァ-ヶぁ-んー・·]{2,16}$/u
const kana = /[ぁ-んァ-ヶ]/u

/** Korean names before the word for a reporter, or behind one for the work. */
const korean =
  /(?<![가-힣])(?<names>[가-힣]{2,4}(?:[·,] ?[가-힣]{2,4})*) ?(?:인턴|선임|전문|객원|수습|대학생)?(?:기자|특파원|논설위원|리포터|앵커|편집위원|에디터)(?![가-힣]|\s?[:=]\s?[가-힣])/gu
const koreanWork = /(?<![가-힣])(?:글·사진|취재·사진|글|취재|정리)\s?[=: ]\s?(?<names>[가-힣]{2,4})(?![가-힣])/gu
const koreanHelp = /(?:사진|영상|촬영|편집|그림|그래픽)[가-힣]{0,2}[ =:]{1,3}$/u
const house = /(?:뉴스|일보|신문|통신|방송)$/u
/** So a Chinese story opens, with or without the agency that it is from: `本报讯（记者 谷小川）`. */
const chineseOpening =
  /^[^。，（(]{0,24}[（(](?:本[报報网網台刊]|[一-龠]{2,8}[报報社网網台])?(?:见习|見習|特约)?(?:记者|記者|通讯员|通訊員)\s?[^（()）。，]{2,30}[)）]/u
/** And so it ends: `（谷小川 江城报道）`, `（谷小川 林水车）`. */
const chineseEnding =
  /[。！？”」][（(](?<names>[一-龠]{2,4}(?:[ 、][一-龠]{2,4}){0,3} [一-龠]{0,6}(?:报道|報導|報道)|[一-龠]{2,3}(?:[ 、][一-龠]{2,3}){1,3}) ?[)）]$/u
/** So a Korean story opens: `(서울=강바람뉴스) 김나루 기자 = `. */
const opening =
  /^[[(【](?:[^\])】=]{1,20}=[^\])】]{2,20}[\])】]\s?)(?<names>[가-힣]{2,4}(?:[·,] ?[가-힣]{2,4})*) ?(?:인턴|선임|전문|객원|수습)?(?:기자|특파원)\s?=\s/u

/** Whom a line names. */
export interface Named {
  readonly names: readonly string[]
  /** Whether they wrote the story, and did not edit it or take its pictures. */
  readonly wrote: boolean
}

/**
 * The writers whom a line of Chinese, Japanese or Korean names; where it names none, whom it names first.
 *
 * @returns `null` where no word in it says who did what.
 */
export function readEastNames(line: string, language: string | null): Named | null {
  if (/[가-힣]/u.test(line)) return readKorean(line)
  const isSpaced = language === 'ja' || kana.test(line)
  const pieces = line.replace(aside, '').split(parts)
  const tasks: { readonly wrote: boolean; readonly names: string[] }[] = []
  // A name may stand before what says that its bearer reports.
  let names: string[] = []
  let isNamed = false
  for (let at = 0; at < pieces.length; at += 2) {
    const piece = pieces[at] ?? ''
    const works = worksOf(piece)
    const isReporter = works === null && (before.test(piece) || behind.test(piece))
    if (works !== null || isReporter) {
      names = isReporter || (tasks.length === 0 && housed.test(piece)) ? names : []
      tasks.push({ wrote: works ?? true, names })
    } else if (others.has(piece)) names = []
    const one = isReporter ? piece.replace(before, '').replace(behind, '').replace(reports, '') : piece
    const isName = works === null && !others.has(piece) && name.test(one) && !reports.test(one)
    // A space parts a Japanese surname from the name before it, and Chinese names from each other.
    if (isName && isNamed && isSpaced && /^\s+$/u.test(pieces[at - 1] ?? '')) names.push(`${names.pop() ?? ''} ${one}`)
    else if (isName) names.push(one)
    isNamed = isName
  }
  return chooseNames(tasks)
}

/** The reporters whom the first paragraph of a Korean or Chinese story names before it begins. */
export function readOpening(text: string): readonly string[] {
  const head = chineseOpening.exec(text)?.[0]
  return head === undefined ? listOf(opening.exec(text)) : (readEastNames(head.slice(head.search(/[（(]/u)), 'zh')?.names ?? [])
}

/** The reporters whom the last paragraph of a Chinese story names at its end. */
export function readEnding(text: string): string[] {
  return (chineseEnding.exec(text)?.groups?.['names'] ?? '').split(/[ 、]/u).filter((one) => one !== '' && !reports.test(one))
}

/** Whether a piece says what the ones behind it did: wrote, or something else; `null` for other pieces. */
function worksOf(piece: string): boolean | null {
  if (housed.test(piece)) return true
  const works = piece.split(joined)
  if (!works.every((work) => wrote.has(work) || helped.has(work))) return null
  return works.some((work) => wrote.has(work))
}

function chooseNames(tasks: readonly Named[]): Named | null {
  const told = tasks.filter(({ names }) => names.length > 0)
  const writers = told.filter(({ wrote }) => wrote).flatMap(({ names }) => names)
  if (writers.length > 0) return { names: [...new Set(writers)], wrote: true }
  return told[0] ?? null
}

function readKorean(line: string): Named | null {
  const told = [...line.matchAll(koreanWork), ...line.matchAll(korean)].map((match) => ({
    names: listOf(match),
    wrote: !koreanHelp.test(line.slice(0, match.index))
  }))
  return chooseNames(told)
}

/** Before a comma may stand a place, and hardly a name of two letters: `[강바람뉴스=서울, 김나루 기자]`. */
function listOf(match: RegExpExecArray | null): string[] {
  const names = match?.groups?.['names']?.split(/[·,] ?/u) ?? []
  return names.filter((one, at) => !house.test(one) && (one.length > 2 || at === names.length - 1))
}
