import { tellsStory } from './reading/east-story.ts'
import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'
import { lazyShape } from './wording/shape.ts'

const NETWORKS =
  '페이스북 엑스 트위터 카카오톡 카톡 카카오스토리 카스 네이버블로그 네이버 밴드 라인 텔레그램 링크드인 스레드 인스타그램 블루스카이 ' +
  'フェイスブック ツイッター エックス ライン はてな はてブ はてなブックマーク ポケット インスタグラム ブルースカイ スレッズ ' +
  '微信 微博 新浪微博 qq qq空间 qq空間 qq好友 朋友圈 豆瓣 知乎 抖音 小红书 臉書 脸书 推特 噗浪 ' +
  'facebook x twitter line kakaotalk telegram whatsapp wechat weibo pocket threads linkedin pinterest instagram bluesky note email rss'
const BUTTONS =
  '블로그 url 주소 링크 복사 주소복사 링크복사 url복사 복사하기 공유 공유하기 인쇄 인쇄하기 프린트 스크랩 이메일 메일 저장 보내기 좋아요 북마크 닫기 더보기 댓글 글자크기 ' +
  'メール 印刷 リンクをコピー urlをコピー コピー シェア ツイート ポスト 共有 保存 クリップ いいね いいね！ ブックマーク lineで送る 送る ' +
  '空间 複製連結 复制链接 複製 复制 列印 打印 收藏 分享 分享到 分享至 轉寄 邮件 電郵 email 点赞 點讚 评论 評論 更多 二维码 保存 print'
/** A button that shares; a headline may end so too, but then tells what people share. */
const SHARED = /공유(?:하기)?$/u
const OF_PAGE =
  /^(?:(?:이 ?)?(?:기사|글|뉴스|게시물|페이지|콘텐츠|링크|주소|url|sns|소셜|친구|지금|바로|버튼|페이스북|카카오톡|카톡|트위터|엑스|밴드|라인)(?:을|를|로|으로|에|에게|와|과)? ?)*공유/iu
/** Bread is shared too, and a joy. */
const OF_ELSE =
  /(?<!기사|글|뉴스|링크|내용|이것|게시물|페이지|소식)[을를] (?:\S+ )?공유하세요|する[一-龠]|分享[给給](?:朋友|好友)[一-龠]{2}/u
const networks = new Set(NETWORKS.split(' '))
const buttons = new Set(BUTTONS.split(' '))

/** Share rows and buttons of Korean, Japanese and Chinese sites. */
export const shareEast: readonly Rule[] = [
  {
    id: 'share-row-east',
    label: 'share',
    languages: ['ko', 'ja', 'zh'],
    needs: [
      '페이스북',
      '카카오',
      '트위터',
      '공유',
      '복사',
      '인쇄',
      'フェイスブック',
      'line',
      'はてな',
      'シェア',
      '印刷',
      'ライン',
      '微信',
      '微博',
      '脸书',
      '臉書',
      'facebook',
      '链接',
      '連結',
      '分享'
    ],
    why: 'Names of networks and share buttons stand in a row.',
    pattern: lazyShape`^[^。、，,.]{6,160}$`,
    test: ([line]) => {
      const parts = line
        .toLowerCase()
        .split(/[\s|·•:：/]+/u)
        .filter((part) => part !== '' && !/^\d+$/u.test(part))
      const named = parts.filter((part) => networks.has(part)).length
      return (
        parts.length > 2 &&
        named > 0 &&
        /[가-힣ぁ-ヶ一-龠]/u.test(line) &&
        parts.every((part) => networks.has(part) || buttons.has(part))
      )
    },
    drops: ['페이스북 엑스 카카오톡 인쇄 주소 복사', 'フェイスブック X LINE 印刷', '分享 微信 微博 QQ空间'],
    keeps: ['페이스북 트위터 이용자가 줄었다', 'LINE と X は別の会社だ', '微信 微博 都停了']
  },
  {
    id: 'share-counts-east',
    label: 'share',
    languages: ['ko', 'ja', 'zh'],
    needs: [
      '좋아요',
      '공유',
      '추천',
      '댓글',
      '조회',
      'いいね',
      'シェア',
      '役に立った',
      '参考になった',
      '点赞',
      '點讚',
      '收藏',
      '阅读',
      '閱讀',
      '浏览',
      '瀏覽',
      '点击',
      '分享',
      '评论'
    ],
    why: 'Buttons stand with their counts.',
    pattern: lazyShape`
      ^(?:(?:기사 ?)?(?:좋아요|공유|추천|추천하기|댓글|조회|조회수|スキ|役に立った|参考になった|いいね！?|シェア|コメント|点赞|點讚|收藏|阅读量?|閱讀|浏览|瀏覽|点击|點擊|分享|评论|評論|转发)
      [:： ]{0,3}[0-9][0-9,.]*[万萬만kK+]?(?:[ |·]{1,3}|$)){1,5}$
    `,
    drops: ['좋아요 12 공유 3', 'いいね！ 12 シェア 3', '役に立った 3', '点赞 12 收藏 3', '阅读量 1.2万'],
    keeps: ['댓글 12개가 달렸다', '阅读 12 本书', 'シェア 12％を失った']
  },
  idiom({
    id: 'share-ask-east',
    label: 'share',
    why: 'A button or prompt asks to share the story or to copy its link.',
    end: 'any',
    longest: 50,
    test: (line) => !tellsStory(line) && (!SHARED.test(line) || OF_PAGE.test(line)) && !OF_ELSE.test(line),
    wordings: `
      ko:공유|링크|주소|url + 해 주세요|해주세요|하세요|친구|이 기사|페이스북|카카오톡|트위터|엑스|sns|복사|버튼|마음에|공유하기$|공유$
      ko:기사|이 글|글이 + 어땠어요|어떠셨나요|도움이 되|좋으셨|추천하기|마음에 드
      ja:シェア|共有|リンクを|urlを|ポスト|ツイート|ブックマーク + この記事|友だち|友達|sns|フェイスブック|してください|しよう|コピー|共有$|共有する|に登録|に追加|xで|facebook|line|役に立
      ja:^この記事が気に入|^この記事が参考に|^この記事が役に立|^記事が気に入 + ください|しよう|お願い|ましょう
      ja:応援|いいね|拍手|クリップ|スクラップ|保存 + コメントを送|^記事を|^この記事|^いいねを|^いいね！|^クリップする|^スクラップする|ボタン
      zh:分享|转发|轉發|链接|連結|轉寄 + 朋友|好友|这篇|這篇|此文|本文|二维码|微信|微博|朋友圈|复制|複製|^点击|^點擊|喜欢|喜歡|给更多|給更多|脸书|臉書|facebook|line
      zh:收藏|打印|列印|点赞|點讚|打赏 + ^收藏本|^收藏此|本页|本頁|本文|^打印此|^列印此|文章$|支持
    `,
    drops: [
      '이 기사가 마음에 드셨다면 공유해 주세요',
      '링크를 복사하세요',
      '이 기사 공유하기',
      '카카오톡으로 공유하기',
      '友だちにシェアしよう',
      'この記事が気に入ったらハートを押してください',
      'はてなブックマークに登録',
      '喜歡這篇文章嗎？分享給朋友',
      '用微信扫描二维码分享'
    ],
    keeps: [
      '친구들은 빵을 공유했다.',
      '마을 빵집, 이웃과 빵 나누며 공유하기',
      '이웃과 도서관 책 공유하기',
      '링크를 공유한 사람은 방앗간 주인이었다',
      'パンを共有する友だちはもういなかった。',
      '빵을 친구와 공유하세요.',
      '友達にシェアする喜び',
      'クッキーを保存する',
      '分享给朋友一碗面',
      '她和朋友分享了最后一块面包。',
      '收藏家的家',
      '打印出来的信',
      'いいねの代償',
      '这篇文章是她转发的，没有人看过。'
    ]
  })
]
