## Grid: sections and criteria

grid-section = Section
grid-section-n = Section { $n }
grid-section-name = Name of the section
grid-section-weight = Share of the section, of 100
grid-section-of = Section of the criterion
grid-sections-sum = Sum of the sections’ shares: { $sum } of 100
grid-sections-about = Each section keeps its share of 100, however many criteria it has.
grid-make-sections = Group the criteria in sections
grid-add-section = Add a section
grid-add-criterion = Add a criterion
grid-own-weight = Weight in the section
grid-share = { $share } of 100
grid-effective = Effective share
grid-scored-by = Who scores this section
grid-everybody = All reviewers
grid-informative = For information: scored and printed, not in the total
grid-informative-mark = For information
grid-comment-above = Comment obligatory above
grid-comment-obligatory-above = Explain the score (obligatory above { $above })
grid-more = Levels of the scale ({ $n }) and other details
grid-levels = Levels of the scale
grid-levels-about = What the values mean, as a reviewer reads it on screen and on the printed grid.
grid-level-value = Value
grid-level-ar = Meaning in Arabic
grid-level-fr = Meaning in French
grid-level-en = Meaning in English
grid-level-add = Add a level
grid-level-all = Explain every value
grid-level-remove = Remove level { $value }
grid-scale = Scale
grid-scale-is = from { $min } to { $max }, in steps of { $step }
grid-yes = yes
grid-no = no

## Service

grid-service = Technical service
grid-service-about = Where a grid keeps a section for this service, this person scores that section, and that one only.
grid-service-none = No service

## Versions of the grid

grid-versions = Versions of the grid
grid-version = Version
grid-version-n = Version { $n }
grid-version-of = grid, version { $n }
grid-version-kept = Kept on
grid-version-by = By
grid-version-look = Look
grid-compare = Compare
grid-compare-title = What differs between two versions
grid-compare-from = First version
grid-compare-to = Second version
grid-same = These versions do not differ.
grid-where = Where
grid-what = What changed
grid-before = Before
grid-after = After
grid-what-added = Added
grid-what-removed = Removed
grid-what-moved = Moved
grid-what-namear = Name in Arabic
grid-what-namefr = Name in French
grid-what-nameen = Name in English
grid-what-section = Section
grid-what-service = Who scores it
grid-what-weight = Weight
grid-what-share = Effective share of 100
grid-what-min = Least
grid-what-max = Greatest
grid-what-step = Step
grid-what-commentbelow = Comment obligatory below
grid-what-commentabove = Comment obligatory above
grid-what-floor = Floor
grid-what-allowsna = May not apply
grid-what-informative = For information
grid-what-helpar = Explanation in Arabic
grid-what-helpfr = Explanation in French
grid-what-helpen = Explanation in English
grid-what-level = Meaning of value { $value }

## Why this score?

grid-why-mean = The score { $score } is the mean of the totals of the submitted reviews ({ $n }):
grid-why-median = The score { $score } is the median of the totals of the submitted reviews ({ $n }), the one in the middle once they are in order:
grid-why-desks = The score { $score } brings together what each scored, by its share of 100:
grid-why-desk = { $who } ({ $share } of 100): { $score } —
grid-why-mean-of = mean of { $n }:
grid-why-median-of = median of { $n }:
grid-why-mark-mean = Mean score
grid-why-mark-median = Median score
grid-why-mark = { $mark } of { $max }
grid-why-share = Share counted
grid-why-total = Total of 100
grid-why-rule = Points of a criterion: its share times (score less the least) over (the greatest less the least). Nothing is rounded before ranking.
grid-why-put-aside = “not applicable” in { $n } of { $of }
grid-why-renormalised = A criterion was put aside as not applicable: its share goes to the other criteria of its section, and the total is of the 100 of what applies.
grid-why-floor = Below the floor { $floor }
grid-why-eliminated = The file is eliminated: its score is below the floor on { $criteria }.
