import {contradictionsOf} from '../../src/facts/figures/all-checks.ts'
import {detailsOf} from '../../src/facts/figures/contradiction.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'parts-do-not-sum',
  summary: 'Parts that do not sum to their total: “12 dead: five men, four women and two children”.',
  why: `Readers add up. Where a total is broken down into parts that cannot overlap, by place, by age, by purpose, the
parts must come to the total, or the article must say what is left out. The total may stand in the same sentence, in
the one before or in the headline.

Lists that only give examples (“including”, “among them”) are left alone, and so is what rounding explains. Which of the
figures is wrong cannot be known: the one that a slip of the finger explains is marked, else the whole list, with a
correction for each part.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    sum: (d: {reckoning: string}) => ({
      message: `The parts do not make the total: ${d.reckoning}.`,
      note: 'Either a part or the total is wrong, or a part is missing.'
    })
  },
  examples: {
    bad: [
      {
        text: 'In the end 320 people voted to keep the bell and 245 voted to sell it. None of the ⟦575⟧ ballots was spoiled.',
        message: 'sum',
        becomes: '565'
      },
      {
        text: 'Thornby move to 44 points, ⟦five⟧ clear of Halden, who are second on 40.',
        message: 'sum',
        becomes: 'four'
      },
      {
        text: 'Hives have cost the club £640 and frames £210. That comes to ⟦£950⟧ since May.',
        message: 'sum',
        becomes: '£850'
      },
      {text: 'The band will lose 11 of its 76 players, leaving ⟦55⟧.', message: 'sum', becomes: '65'},
      {
        text: 'Ninety pupils sat the paper and 71 of them passed. The ⟦29⟧ who failed may sit it again.',
        message: 'sum',
        becomes: '19'
      },
      {
        text: 'In the poll 52 per cent were for the pier and 31 per cent against; the other ⟦27⟧ per cent had no view.',
        message: 'sum',
        becomes: '17'
      },
      {
        text: '⟦Fifteen⟧ hurt as tram derails\n\nIt rained.\n\nMedics treated nine people at the scene, took three to hospital and flew two to Leeds.',
        message: 'sum',
        becomes: 'Fourteen'
      },
      {
        text: 'The nets cost £18,000 and the boat £27,000. Together they cost the club ⟦£54,000⟧.',
        message: 'sum',
        becomes: '£45,000'
      },
      {
        text: 'Twelve people were hurt: ⟦five men, four women and two⟧ children.',
        message: 'sum',
        becomes: 'five men, four women and three'
      },
      {
        text: 'Of the 3,500 tickets, ⟦1,460 went to schools, 1,240 to clubs and 900⟧ to sponsors.',
        message: 'sum',
        becomes: '1,460 went to schools, 1,240 to clubs and 800'
      },
      {
        text: 'The trust planted 640 oaks, 380 limes and 210 elms, a total of ⟦1,320⟧ trees.',
        message: 'sum',
        becomes: '1,230'
      },
      {
        text: 'The college has 84 boarders. Of these, ⟦31 are from Wales, 29 from Scotland and 26⟧ from abroad.',
        message: 'sum',
        becomes: '31 are from Wales, 29 from Scotland and 24'
      },
      {
        text: 'The co-op sold 840 hives. It shipped 410 to France, 255 to Spain and the remaining ⟦185⟧ to Malta.',
        message: 'sum',
        becomes: '175'
      },
      {
        text: 'The will left £620,000 to three causes: £310,000 for the hospice, £185,000 for the lifeboat and ⟦£152,000⟧ for the bells.',
        message: 'sum',
        becomes: '£125,000'
      },
      {
        text: 'A crew of seven was taken off the yacht. Two of them were hurt. The ⟦four⟧ others walked ashore.',
        message: 'sum',
        becomes: 'five'
      }
    ],
    good: [
      {
        text: 'Of 186 growers 112 had sown early. Another 47 had sown late, and 27 had not sown.',
        because: '“another” is a part, and no difference'
      },
      {
        text: 'The Greens, who won 61 of the 179 seats, wanted to rule with the Reds (9) and the Blues (7).',
        because: 'the brackets hold the seats of others'
      },
      {
        text: 'The recount took eight days, found 4,409 votes for and 4,390 against, or 8,799 in all.',
        because: 'the days are no votes'
      },
      {
        text: 'Shares fell 30p. A bag, which was £1.60 last year, makes each biscuit 14p.',
        because: 'what was is no difference'
      },
      {
        text: 'The lamps came to £40 and £25. A total of 90 people gave.',
        because: 'the total of something else'
      },
      {
        text: 'The Reds, who had 18 of the 25 boats, sold four of them and were left with 14.',
        because: 'they had 18, not 25'
      },
      {
        text: 'The hall had 120 letters: 70 for the plan, 49 against and one from a child.',
        because: 'a last part that is no figure'
      },
      {
        text: 'In the poll 52 per cent were for the pier and 31 per cent against; the other 17 per cent had no view.',
        because: '52 + 31 + 17 = 100'
      },
      {text: 'Twelve people were hurt: five men, four women and three children.', because: '5 + 4 + 3 = 12'},
      {text: 'Twelve people were hurt, including five men and four women.', because: 'not all are listed'},
      {
        text: 'Costs came to £8.4m: £3.2m for steel, £3.1m for labour and £2m for land.',
        because: 'rounding explains it'
      },
      {text: 'Of the 40 pupils, 25 play football and 22 play chess.', because: 'the two groups may overlap'},
      {
        text: 'She scored 20 points, took 12 rebounds and gave nine assists.',
        because: 'three different things'
      }
    ]
  },
  visit: {
    article(article, {report}) {
      for (const contradiction of contradictionsOf(article, 'sum')) {
        report('sum', contradiction.at, detailsOf(contradiction))
      }
    }
  }
})
