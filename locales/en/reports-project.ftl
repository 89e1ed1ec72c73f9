report-project-title = Project sheet
report-project-register = Register number
report-project-draft = Draft, not deposited yet
report-project-part-identity = Project carrier
report-project-part-project = Project
report-project-part-summary = Summary
report-project-part-objectives = Objectives
report-project-part-places = Places asked for
report-project-part-budget = Budget
report-project-part-answers = The carrier’s answers, criterion by criterion
report-project-organisation = Name
report-project-kind = Legal form
report-project-seat = Seat
report-project-president = President
report-project-name = Project title
report-project-domain = Domain
report-project-partner = Partner service
report-project-start = Wished start
report-project-months = Length of the works
report-project-months-count =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
report-project-not-given = Not given
report-project-places-all = In all
report-project-group-women = Women
report-project-group-youth = Youth
report-project-group-rural = Rural
report-project-group-disabled = With a disability
report-project-work-days = Work-days
report-project-commune = Commune of the works
report-project-commune-places = Places
report-project-budget-kind = Item
report-project-budget-sum = How it is reckoned
report-project-budget-amount = Amount (MAD)
report-project-budget-own = Of which own share (MAD)
report-project-total = Total cost
report-project-own-share = Own share
report-project-asked = Amount asked for
report-project-asked-words = Amount asked for: { $amount } ({ $words }).
report-project-no-budget = The carrier gave no budget lines.
report-project-no-answers = No answers.
report-signer-applicant = The project carrier
budget-kind-wages = Wages
budget-kind-charges = Social charges
budget-kind-equipment = Equipment and tools
budget-kind-insurance = Insurance
budget-kind-management = Management
budget-kind-other = Other costs
budget-unit-piece = piece
budget-unit-person = person
budget-unit-month = month
budget-unit-day = day
budget-unit-hour = hour
budget-unit-metre = metre
budget-unit-kilogram = kilogram
budget-unit-litre = litre
budget-unit-lump = lump sum
budget-sum-hours =
    { $workers ->
        [one] { $workers } worker
       *[other] { $workers } workers
    } × { $months ->
        [one] { $months } month
       *[other] { $months } months
    } × { $hours } h × MAD { $rate }
budget-sum-days =
    { $workers ->
        [one] { $workers } worker
       *[other] { $workers } workers
    } × { $months ->
        [one] { $months } month
       *[other] { $months } months
    } × { $days } days of { $monthdays } × ({ $hours } h × MAD { $rate })
budget-sum-percent = { $percent } % of the wages
budget-sum-quantity = { $quantity } × { $amount } ({ $unit })
budget-sum-overridden = Amount set by the office
