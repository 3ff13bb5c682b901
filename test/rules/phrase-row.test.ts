import { describe, expect, test } from 'vitest'
import { hear } from '../../src/evidence/hear.ts'

const heard = (text: string): string[] => hear(text).map(({ label, alone }) => (alone ? `${label}?` : label))

describe('names side by side without signs', () => {
  test.each([
    'HOME LATEST ARDENT BUSINESS OPINION MAGAZINE ARCHIVE',
    'News Opinion Sports Lifestyle Wendish Videos',
    'HomeNewsFixturesMembershipClub ShopContact',
    'Obituaries Services Pre-Planning Grief & Healing',
    'LATEST NEWS SPORT CARNIVAL CLASSIFIEDS E-PAPER',
    'News Local Sports Obituaries Events'
  ])('are a menu: %s', (text) => expect(heard(text)).toEqual(['navigation']))

  test.each([
    'ShareTweetPinSend',
    'COMMENTS SHARE READ LATER',
    'READ LATER Remove PRINT',
    'Save Share Print',
    'Like Comment Share'
  ])('are buttons: %s', (text) => expect(heard(text)).toEqual(['share']))

  test.each(['Sports Business Opinion', 'Local Government Elections Results', 'State Police Crime Team Schools Local Students'])(
    'may be a headline, and need company: %s',
    (text) => expect(heard(text)).toEqual(['navigation?'])
  )

  test.each([
    'World Business Leaders Meet',
    'Sports World Mourns Tennis Great',
    'Share Price Tweet Lands Miller In Court',
    'Home News is what they called it, and nobody read Opinion',
    'National Health Service Staff',
    'Home Sweet Home',
    'Local Schools Celebrate Weather, Sport and Music',
    'Mark Reply Close',
    'Arts Council Ardent',
    'share save print'
  ])('are a headline or names: %s', (text) => expect(heard(text)).toEqual([]))
})
