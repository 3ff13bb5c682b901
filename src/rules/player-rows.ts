import { listed } from './wording/listed.ts'
import type { Rule } from './rule.ts'

/** All words of a player's controls and of its panel for captions. */
const WORDS = new Set(
  listed(`
    play|pause|video|skip|backward|forward|mute|unmute|current|time|duration|loaded|stream|type|live|seek|to|currently|behind|playing|remaining
    playback|rate|chapters|descriptions|captions|subtitles|off|selected|opens|settings|dialog|audio|track|picture-in-picture|fullscreen|quality|auto
    text|background|window|caption|area|color|opacity|white|black|red|green|blue|yellow|magenta|cyan|transparency|opaque|semi-transparent|transparent
    font|size|edge|style|none|raised|depressed|uniform|dropshadow|drop|shadow|family|proportional|sans-serif|serif|monospace|casual|script|small|caps
    reset|restore|all|the|default|values|done|close|modal|this|is|a|beginning|end|of|escape|will|cancel|and
  `).filter(Boolean)
)
const FIGURE = /^(?:\d{1,2}(?::\d\d){1,2}|-:-|\d{1,3}%|\d(?:\.\d+)?x)$/
/** A story may paint a window red; a panel lists what can be chosen. */
const fewestWords = 5
const SHORT = /^(?:loaded: ?\d{1,3}%|\d(?:\.\d+)?x playback rate|remaining time ?-? ?\d{1,2}:\d\d|current time \d{1,2}:\d\d)$/i

/** Players whose controls and panels are read into the text. */
export const playerRows: readonly Rule[] = [
  {
    id: 'navigation-player-row',
    label: 'navigation',
    languages: ['en'],
    needs: listed(
      `current time|playback rate|stream type|seek to live|remaining time|loaded:|skip backward
      text color|background color|window color|font size|edge style|font family|restore all settings`
    ),
    why: 'A row of a player’s controls, or of what its captions can look like.',
    pattern: /^\S.{3,600}$/,
    test: ([line]) => {
      if (SHORT.test(line)) return true
      const words = line.toLowerCase().split(/[\s,/]+/)
      const said = words
        .map((word) => (FIGURE.test(word) ? word : word.replace(/[:.]$/, '')))
        .filter((word) => word && word !== '-')
      return said.length >= fewestWords && said.every((word) => WORDS.has(word) || FIGURE.test(word))
    },
    drops: [
      'Play Video Play Mute Current Time 0:00 / Duration 1:23 Loaded: 0%',
      'Text Color White Black Red Green Blue Yellow Magenta Cyan Transparency Opaque Semi-Transparent',
      'Reset restore all settings to the default values Done',
      'Loaded: 0%'
    ],
    keeps: [
      'Window color: red',
      'The current time of the record is 1:23.',
      'Font size and family are what printers talk about at breakfast.'
    ]
  }
]
