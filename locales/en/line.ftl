## The line: who enters, and why

line-drawn = The line: { $reason }
line-left-amount = { $amount } left
line-left-places = places left: { $n }
ranking-head-line = Proposal
tie-break-floor = Eliminating criterion under its floor
line-to-accepted = Proposed
line-to-reserve = Reserve list
line-to-rejected = Not passed
line-enters = enters
line-leaves = leaves
line-rank-was = was at rank { $rank }

line-why-merit = fits the line
line-why-kept = on kept places: { $group }
line-why-released = on kept places nobody of the group filled
line-why-quota = quota of places used up
line-why-envelope = envelope used up
line-why-held = what is left is kept for a group
line-why-lot-places = places of the lot used up
line-why-lot-amount = envelope of the lot used up
line-why-organisation-places = ceiling of places of the organisation
line-why-organisation-amount = ceiling of amount of the organisation
line-why-commune-places = ceiling of places of the commune
line-why-commune-amount = ceiling of amount of the commune
line-why-domain-places = ceiling of places of the domain
line-why-domain-amount = ceiling of amount of the domain
line-why-pass-mark = under the pass mark
line-why-floor = eliminating criterion under its floor
line-why-behind = behind a better file: { $why }

line-group-women-led = Led by a woman
line-group-women-majority = Mostly women
line-group-rural = Rural
line-group-youth = Mostly young people
line-group-disabled = Mostly disabled people
line-group-association = Associations
line-group-cooperative = Cooperatives
line-group-enterprise = Enterprises

line-chip-all = All
line-chip-accepted = Within the line
line-chip-reserve = Reserve list
line-chip-rejected = Not passed
line-chip-kept = On kept places
line-chip-undecided = To decide
line-chip-changed = Enter or leave

## What if?

line-what-if = What if?
line-tried = A ranking tried with other values: nothing of it is kept, and decisions follow the call's values.
line-envelope = Envelope
line-envelope-typed = Envelope in DH
line-quota = Quota of places
line-quota-typed = Number of places
line-pass-mark = Pass mark
line-pass-mark-typed = Mark of 100
line-commune-places = Ceiling per commune
line-commune-places-typed = Places per commune
line-none = none
line-more = Other values
line-less = Hide other values
line-save = Keep as scenario…
line-reset = Reset
line-nothing-changed = Nothing is changed
line-cap-organisationPlaces = Places per organisation, at most
line-cap-communePlaces = Places per commune, at most
line-cap-domainPlaces = Places per domain, at most
line-cap-organisationAmount = Amount per organisation, at most (DH)
line-cap-communeAmount = Amount per commune, at most (DH)
line-cap-domainAmount = Amount per domain, at most (DH)
line-reserved = Places kept for groups
line-reserved-for = Group
line-reserved-share = Share of 100 places
line-reserved-places = Places at present: { $n }
line-reserved-add = Keep places for a group
line-reserved-remove = Remove what is kept: { $group }
line-merit-counts = Members in on merit count towards what is kept
line-passes-over = Pass over a file that does not fit
line-aggregate = Score of a file
line-mean = Mean
line-median = Median
line-weights = Weights of criteria (100 together)

line-beside-present = Beside the present state
line-enter = { $n } enter
line-leave = { $n } leave
line-and-more = and { $n } more
line-same-files = The same files are in.
line-moved = Ranks changed: { $n }
line-was = { $value } (was { $was })
line-accepted = Files in
line-reserve = On the reserve list
line-rejected = Not passed
line-places = Places
line-amount = Amount (DH)
line-women = Share of women
line-place-cost = Cost of a place (DH)
line-kept-for = Kept: { $group }
line-released = Back to merit: { $n }

## Scenarios

line-scenarios = Scenarios
line-no-scenario = No scenario kept
line-no-scenario-hint = Change a value under “What if?”, keep it by a name, then compare.
line-save-title = Keep a scenario
line-save-do = Keep
line-rename = Rename the scenario
line-name = Name of the scenario
line-note = Note
line-saved = Scenario kept: { $name }
line-stale = scores changed since
line-stale-title = “{ $name }”: files or scores changed since
line-stale-about = What is shown is reckoned from the present scores and may differ from what it gave when it was kept.
line-unfit = Its values no longer fit the call
line-comes-to = files: { $files } · places: { $places } · { $amount } DH
line-saved-by = { $who } · { $when }
line-scenario-acts = Acts: { $name }
line-act-open = Open
line-act-compare = Compare with the present state
line-act-rename = Rename
line-act-remove = Remove
line-remove-title = Remove the scenario “{ $name }”?
line-remove-about = The log keeps its trace; the ranking does not change.
line-removed = Scenario removed: { $name }

## Comparison

line-compare = Compare scenarios
line-compare-title = Two scenarios compared
line-side-left = First side
line-side-right = Second side
line-present = Present state
line-print-both = Print the comparison
line-terms = Values and totals
line-files-compared = Files
line-only-differing = Those that differ
line-all-files = All files
line-nothing-differs = No file fares differently on the two sides.
line-told = { $what }: { $value }
line-yes = yes
line-no = no
line-term-quota = Quota of places
line-term-envelope = Envelope (DH)
line-term-passMark = Pass mark
line-term-caps = Ceilings
line-term-weights = Weights
line-term-aggregate = Score of a file
line-term-reserved = Kept places
line-term-meritCounts = Members in on merit count
line-term-passesOver = Passing over what does not fit

log-scenario-save = Scenario kept
log-scenario-edit = Scenario changed
log-scenario-remove = Scenario removed
