import {describe, expect, test} from 'vitest'
import {initialSound} from '../../src/language/sounds.ts'

describe('the sound that decides between a and an', () => {
  test.each(
    `hour hourly hourglass heir heirloom honest honorary MP NHS FBI SUV X-ray F-16 8m 11 11-year-old 18-month 80
     8,000 18,000 11th umbrella unimportant unidentified unissued uninsured usher urban mRNA iPhone e-mail x-ray
     OPEC onerous apple EU HSBC`.split(/\s+/)
  )('%s begins with a vowel', (word) => {
    expect(initialSound(word)).toBe('vowel')
  })

  test.each(
    `university European euro union unionised unique unicameral unilateral unit ute user usual useful utility uPVC NATO
     one-off once onetime onesie UN UK U-turn Ukrainian BBC 1 100 1,800 110 7 T-shirt ewe yacht house hundred
     helicopter`.split(/\s+/)
  )('%s begins with a consonant', (word) => {
    expect(initialSound(word)).toBe('consonant')
  })

  test.each('historic hotel herb FAQ SIM NSW R80m XV Uber Eusebio LEGO Hon mph 1100'.split(' '))(
    'nothing is said of %s',
    (word) => {
      expect(initialSound(word)).toBeUndefined()
    }
  )
})
