import {wordSet} from './word-set.ts'

/** What the wires of the markets write for their units: “3 mln dlrs”, “900,000 bpd”, “up 4 pct in the qtr”. */
export const WIRE_FORMS = wordSet(
  `mln bln trln thsd dlr dlrs stg cts ctl pct pcts shr shrs qtr qtrs qtly mth mths wk wks yr yrs hrs mins secs avg est bbl bbls bpd
   boe mcf bcf mmcf tcf cwt lbs tonne tns bps pts pvt oper opns oprs revs net dil dilu prev cons accts divs fwd bfr dps eps
   ebit ebitda capex opex yoy qoq mom ytd kwh mwh gwh mph kph mpg ppm ppb rpm dpi fps sqm sqft psi gpm bhp`
)

/** Short forms that are nothing else without their apostrophe, or with it in the wrong place; and what is meant. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  `dont=don't doesnt=doesn't didnt=didn't isnt=isn't arent=aren't wasnt=wasn't werent=weren't hasnt=hasn't
   havent=haven't hadnt=hadn't wouldnt=wouldn't couldnt=couldn't shouldnt=shouldn't mustnt=mustn't neednt=needn't
   aint=ain't youre=you're theyre=they're weve=we've youve=you've theyve=they've theyll=they'll youll=you'll
   hes=he's shes=she's thats=that's whats=what's wheres=where's theres=there's heres=here's
   wouldve=would've couldve=could've shouldve=should've yall=y'all oclock=o'clock
   did'nt=didn't does'nt=doesn't do'nt=don't is'nt=isn't are'nt=aren't was'nt=wasn't were'nt=weren't has'nt=hasn't
   have'nt=haven't had'nt=hadn't would'nt=wouldn't could'nt=couldn't should'nt=shouldn't wo'nt=won't ca'nt=can't`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string])
)
