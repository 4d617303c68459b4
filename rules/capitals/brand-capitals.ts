import {defineRule} from '../../src/rule.ts'

/** Brands with a capital inside or none in front, as their owners and most houses write them. */
const BRANDS: ReadonlyMap<string, string> = new Map(
  `iPhone iPad iPod iMac iTunes iCloud eBay YouTube WhatsApp LinkedIn PayPal TikTok OpenAI SpaceX BlackBerry PlayStation
   PowerPoint GitHub WikiLeaks easyJet MasterCard AstraZeneca GlaxoSmithKline BioNTech HarperCollins JPMorgan
   ExxonMobil FedEx BuzzFeed DreamWorks DeepMind ChatGPT ArcelorMittal BlackRock`
    .split(/\s+/)
    .map((name) => [name.toLowerCase(), name])
)
/** Houses differ. */
const EITHER: ReadonlySet<string> = new Set(['Mastercard', 'Blackberry', 'Playstation'])

export default defineRule({
  id: 'brand-capitals',
  summary: 'A brand with its capitals in the wrong places: “Youtube”, “Iphone”, “Whatsapp”.',
  why: `Some names begin small or have a capital inside. Written otherwise they look like a slip, and in copy that has the
right form as well they are one.`,
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    brand: (d: {actual: string; brand: string}) => `The name is written “${d.brand}”, not “${d.actual}”.`
  },
  examples: {
    bad: [
      {text: 'The clip was put on ⟦Youtube⟧ on Monday.', message: 'brand', becomes: 'YouTube'},
      {text: 'She sold the ⟦Iphone⟧ for £40.', message: 'brand', becomes: 'iPhone'},
      {text: 'They met on ⟦Linkedin⟧ and talk on WhatsApp.', message: 'brand', becomes: 'LinkedIn'},
      {text: 'The deal with ⟦Paypal⟧ was signed.', message: 'brand', becomes: 'PayPal'}
    ],
    good: [
      {text: 'She put it on YouTube with her iPhone and sold it on eBay.', because: 'as they are written'},
      {text: 'IPhone sales fell. EBay shares rose.', because: 'a capital opens the sentence'},
      {text: 'Send it to @youtube or see youtube.com.', because: 'addresses'},
      {text: 'YOUTUBE STAR HELD', because: 'a line in capitals'},
      {text: 'They picked a blackberry from the hedge.', because: 'a fruit'}
    ]
  },
  visit: {
    words: [
      [...BRANDS.keys()],
      (token, {report}) => {
        const brand = BRANDS.get(token.lower)
        const {text} = token
        if (
          brand === undefined ||
          text === brand ||
          token.type.isAllCaps ||
          EITHER.has(text) ||
          text === 'blackberry'
        )
          return
        if (token.isFirstInSentence && text === brand.charAt(0).toUpperCase() + brand.slice(1)) return
        if (token.previous?.end === token.start && /^[@#./_-]$/.test(token.previous.text)) return
        report('brand', token, {data: {actual: text, brand}, expected: [brand]})
      }
    ]
  }
})
