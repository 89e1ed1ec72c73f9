report-review-sheets-title = Scoring sheet
report-review-sheets-code = Review { $code }
report-review-sheets-grid = Grid version { $grid }
report-review-sheets-hidden = hidden from reviewers
report-review-sheets-asked = Asked
report-review-sheets-size = { $places } · { $amount }
report-review-sheets-note = One mark for each criterion. An empty box is no zero: the review stays incomplete. The sheet is handed back signed, to be entered.
