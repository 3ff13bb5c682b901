/** Names of social networks, mail and share buttons: alternatives of a pattern. */
export const NETWORKS =
  'facebook|twitter|x|instagram|linkedin|pinterest|reddit|whatsapp|telegram|tumblr|threads|bluesky|mastodon|youtube|tiktok|flipboard|messenger|' +
  'pocket|viber|line|vk|weibo|wechat|xing|snapchat|truth social|google\\+?|skype|koo|rss|e-?mail|mail|sms|fb|tweet|share|print'
