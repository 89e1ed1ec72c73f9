## Eligibility: names of the conditions

eligibility-test-founded-years = Founded long enough ago
eligibility-test-mandate-months = Enough of the board’s mandate left
eligibility-test-papers-complete = Obligatory papers complete
eligibility-test-domain-in-call = Project within the call’s domains
eligibility-test-territory-in-call = Works within the territory
eligibility-test-kind-admitted = Kind of carrier admitted
eligibility-test-not-excluded = Carrier not excluded
eligibility-test-no-double-application = One file per carrier
eligibility-test-max-files = Number of the carrier’s files
eligibility-test-deposit-in-time = Deposited in time
eligibility-test-amount-per-place = Cost per place below the limit
eligibility-test-months-between = Length of the works within limits
eligibility-test-financed-before = Not financed recently
eligibility-test-bank-account = Bank account in the carrier’s name
eligibility-test-legal-id = Legal identifier of the carrier

## Results

eligibility-verdict-holds = Met
eligibility-verdict-fails = Not met
eligibility-verdict-unclear = To be checked
eligibility-verdict-not-applicable = Not applicable
eligibility-weight-bars = Bars admissibility
eligibility-weight-warns = Warning only

## Lengths of time

eligibility-months =
    { $n ->
        [0] less than a month
        [one] { $n } month
       *[other] { $n } months
    }
eligibility-years =
    { $n ->
        [one] { $n } year
       *[other] { $n } years
    }
eligibility-years-and-months = { $years } and { $months }

## Grounds

eligibility-event-published = call published on
eligibility-event-opened = call opened on
eligibility-event-closing = deposits closing on
eligibility-event-deposit = file deposited on
eligibility-legal-association = Number of the legal receipt
eligibility-legal-cooperative = Number in the cooperatives register
eligibility-legal-enterprise = Common enterprise identifier (ICE)
eligibility-why-not-for-kind = Does not apply to this kind: { $kind }.
eligibility-why-call-undated = The call has no dates yet.
eligibility-why-organisation-missing = The carrier has not been chosen yet.
eligibility-why-founded-missing = Date of founding unknown.
eligibility-why-founded-holds = Founded { $founded }; { $event } { $on }: { $had } ≥ { $asked }
eligibility-why-founded-fails = Founded { $founded }; { $event } { $on }: { $had } < { $asked }
eligibility-why-founded-unclear = Founded { $founded }, no more is known; { $event } { $on }: perhaps { $had } only, and { $asked } are asked. The whole date is needed.
eligibility-why-mandate-missing = End of the board’s mandate unknown.
eligibility-why-mandate-holds = Mandate ends { $until }; { $event } { $on }. Left: { $left } ≥ { $asked }
eligibility-why-mandate-fails = Mandate ends { $until }; { $event } { $on }. Left: { $left } < { $asked }
eligibility-why-mandate-unclear = Mandate ends { $until }, no more is known; { $event } { $on }: perhaps { $left } only, and { $asked } are asked. The whole date is needed.
eligibility-why-mandate-over = Mandate over since { $until }; { $event } { $on }.
eligibility-why-papers-missing = Papers have not been handed over yet.
eligibility-why-papers-holds = All obligatory papers were handed over.
eligibility-why-papers-fails =
    { $n ->
        [one] { $n } obligatory paper is missing or not valid.
       *[other] { $n } obligatory papers are missing or not valid.
    }
eligibility-why-domain-missing = No domain has been chosen yet.
eligibility-why-domain-holds = The domain is one of the call’s.
eligibility-why-domain-fails = The domain is not one of the call’s.
eligibility-why-territory-missing = No commune of the works has been given yet.
eligibility-why-territory-open = The call is not limited to a territory.
eligibility-why-territory-holds = Within the territory: { $names }
eligibility-why-territory-fails = Outside the territory: { $names }
eligibility-why-kind-missing = The kind of carrier has not been given yet.
eligibility-why-kind-holds = Kind admitted: { $kind }.
eligibility-why-kind-fails = Kind not admitted to this call: { $kind }.
eligibility-why-exclusion-holds = Not on the list of excluded carriers.
eligibility-why-exclusion-fails = Excluded until { $until }. Reason: { $reason }
eligibility-why-exclusion-for-good = Excluded without limit. Reason: { $reason }
eligibility-why-double-holds = No earlier file of this carrier.
eligibility-why-double-fails = Deposited before by this carrier: { $numbers }
eligibility-why-files-holds = Place of this file among the carrier’s: { $n }, at most { $most }.
eligibility-why-files-fails = Place of this file among the carrier’s: { $n }, and at most { $most } are allowed.
eligibility-why-time-holds = Deposit: { $at }. Closing: { $closes }.
eligibility-why-time-fails = Deposit: { $at }, after the closing: { $closes }.
eligibility-why-time-late-admitted = Deposit: { $at }, after the closing: { $closes }, admitted by a reasoned decision.
eligibility-why-amount-missing = Amount or places not given yet.
eligibility-why-amount-holds = Cost per place: { $each } ≤ { $most }
eligibility-why-amount-fails = Cost per place: { $each } > { $most }
eligibility-why-length-missing = Length of the works not given yet.
eligibility-why-length-holds = Length of the works: { $asked }. Allowed: { $least } to { $most }.
eligibility-why-length-fails = Length of the works: { $asked }. Allowed: { $least } to { $most }.
eligibility-why-financed-holds = No financing known to this office. Interval asked: { $asked }.
eligibility-why-financed-long-ago = Last acceptance: { $number } on { $accepted }; call of { $on }: the interval of { $asked } has passed.
eligibility-why-financed-fails = Last acceptance: { $number } on { $accepted }; call of { $on }: the interval of { $asked } has not passed.
eligibility-why-account-missing = No bank account given yet.
eligibility-why-account-holds = Bank account recorded.
eligibility-why-account-fails = No bank account recorded.
eligibility-why-legal-missing = No legal identifier given yet.
eligibility-why-legal-holds = { $what }: recorded.
eligibility-why-legal-fails = { $what }: not recorded.

## In the dossier

eligibility-title = Eligibility
eligibility-rule = Condition
eligibility-verdict = Result
eligibility-acts = Action
eligibility-live = Results follow the present data until admissibility is decided.
eligibility-frozen = Results as they stood when admissibility was decided ({ $at }); they no longer change.
eligibility-never-frozen = Decided before conditions were recorded: results are worked out from the present data.
eligibility-none = This call has no eligibility conditions
eligibility-none-hint = Conditions are set on the call’s page, before it opens.
eligibility-all-hold = No condition stands against admissibility
eligibility-failing-n =
    { $n ->
        [one] { $n } barring condition not met
       *[other] { $n } barring conditions not met
    }
eligibility-unclear-n =
    { $n ->
        [one] { $n } barring condition to be checked
       *[other] { $n } barring conditions to be checked
    }
eligibility-override = Change the result…
eligibility-override-of = Change the result: { $rule }
eligibility-override-verdict = New result
eligibility-override-reason = Reason
eligibility-override-reason-about = Obligatory: kept with the file and in the log.
eligibility-override-save = Save the new result
eligibility-override-done = Result changed
eligibility-found = Result worked out: { $verdict }
eligibility-overridden = Result changed by { $by } ({ $at }): { $reason }
eligibility-restore = Return to the result worked out
eligibility-restore-done = The result worked out stands again
eligibility-papers-elsewhere = Settled in the papers tab
eligibility-confirm = I have checked these conditions and admit the file
eligibility-reasons = Conditions not met

## At the counter and in lists

eligibility-counter = Eligibility (first look)
eligibility-counter-about = For information: it does not stop the deposit.
eligibility-counter-ok = Nothing stands against it so far
eligibility-counter-open =
    { $n ->
        [one] { $n } condition waits for data
       *[other] { $n } conditions wait for data
    }
applications-chip-noteligible = Not eligible

## Setting the conditions

eligibility-tab = Eligibility
calls-field-eligibility = Eligibility conditions
eligibility-proposed = Proposed conditions, not official: adapt them to the call.
eligibility-editor-empty = No condition yet
eligibility-editor-empty-hint = Files are admissible as soon as their papers are complete.
eligibility-add = Add a condition
eligibility-active = Active
eligibility-weight = When it is not met
eligibility-kinds = Applies to
eligibility-admitted = Kinds admitted
eligibility-param-years = Years
eligibility-param-months = Months
eligibility-param-at = Counted from
eligibility-param-within = Within
eligibility-param-files = Files at most
eligibility-param-most-amount = Limit per place (MAD)
eligibility-param-least = From (months)
eligibility-param-most = To (months)
eligibility-at-closing = the closing of deposits
eligibility-at-deposit = the deposit of the file
eligibility-within-call = the whole call
eligibility-within-domain = one domain
eligibility-within-lot = one lot
eligibility-own-name = Own name (optional)
eligibility-remove-of = Remove the condition: { $rule }

## Excluded carriers

exclusions-title = Excluded carriers
exclusions-about = Bodies that do not take part in calls, for a time or without limit. Every exclusion and its lifting stays in the log.
exclusions-new = Exclude a body
exclusions-empty = No body is excluded
exclusions-empty-hint = A body is added here with a written reason; its files show it under eligibility.
exclusions-organisation = Body
exclusions-reason = Reason
exclusions-until = Until
exclusions-until-about = Leave empty for an exclusion without limit.
exclusions-for-good = Without limit
exclusions-over = Over
exclusions-added = Added
exclusions-state = State
exclusions-in-force = In force
exclusions-removed = Lifted
exclusions-remove = Lift the exclusion
exclusions-remove-of = Lift the exclusion of { $organisation }
exclusions-remove-body = The body may take part again; the exclusion stays in the log.
exclusions-remove-reason = Reason for lifting it
exclusions-add-done = Body excluded
exclusions-remove-done = Exclusion lifted
exclusions-with-removed = Show lifted exclusions

## Lines of the log

log-eligibility-override = Result of a condition changed
log-eligibility-restore = Return to the result worked out of a condition
log-exclusion-add = Body excluded
log-exclusion-remove = Exclusion lifted
