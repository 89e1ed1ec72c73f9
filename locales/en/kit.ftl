kit-loading = Loading
kit-close = Close
kit-cancel = Cancel
kit-choose = Choose…
kit-all = all
kit-filter = { $label }: { $chosen }
kit-nothing-found = Nothing found
kit-in-arabic = { $label } — in Arabic
kit-in-french = { $label } — in French
kit-not-a-number = This is not a number
kit-not-an-amount = This is not an amount in dirhams
kit-not-a-date = Not a date; write for example 23/11/2026
kit-not-a-moment = Not a date and time; write for example 29/11/2026 16:30
kit-date-form = dd/mm/yyyy
kit-moment-form = dd/mm/yyyy hh:mm
kit-faults =
    { $n ->
        [one] One field needs correcting. Nothing you typed is lost.
        [two] { $n } fields need correcting. Nothing you typed is lost.
        [few] { $n } fields need correcting. Nothing you typed is lost.
       *[other] { $n } fields need correcting. Nothing you typed is lost.
    }
kit-selected = Selection
kit-select-row = Select the row
kit-parts = Sections
kit-select-all = Select all rows
kit-reason-first = Write the reason first
kit-dismiss = Dismiss
kit-step-done = done
kit-step-current = current step
kit-step-waiting = waiting
kit-step-todo = to come
