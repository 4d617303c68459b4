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
