import {expect, test} from 'vitest'
import {isFormation} from '../../../src/language/lexicon/formations.ts'
import {english} from '../../support/english.ts'

const {lexicon} = english
const words = (text: string): string[] => text.trim().split(/\s+/)

test.each(
  words(`
    harbourmaster stationmistress signalwoman helmswoman lockkeeper wellbreaker tidepool
    vaccinologist lichenologists oversmoked unstaffed nonlethal microforest floodproofing
    helicoptered pistachiolike sitagliptin
  `)
)('%s is made of words', (word) => {
  expect(isFormation(lexicon, word)).toBe(true)
})

test.each(
  words(
    'comittee recieved goverment seperate occured abhored transfered overthis drasticly theman parlimant harbuormaster'
  )
)('%s is a slip', (word) => {
  expect(isFormation(lexicon, word)).toBe(false)
})
