# The statement handed to a person, and the minutes of destruction

report-person-title = Statement of personal data
report-person-intro =
    { $count ->
        [one] This statement holds everything the office keeps on the person concerned, written down in { $count } record.
       *[other] This statement holds everything the office keeps on the person concerned, written down in { $count } records.
    }
report-person-rights = The person concerned may ask for these data to be corrected or object to their processing on legitimate grounds; the office corrects what is wrong within ten days, free of charge.
report-person-part-president = President or manager
report-person-part-vice-president = Vice-president
report-person-part-secretary = Secretary general
report-person-part-vice-secretary = Deputy secretary general
report-person-part-treasurer = Treasurer
report-person-part-vice-treasurer = Deputy treasurer
report-person-part-adviser = Adviser
report-person-part-manager = Manager
report-person-part-member = Member
report-person-part-contact = Contact person
report-person-noun-account = Account in the program
report-person-noun-member = Member at a session of the committee
report-person-field-nameAr = Name in Arabic
report-person-field-nameFr = Name in Latin letters
report-person-field-cin = National identity card
report-person-field-phone = Phone
report-person-field-role = Role in the program
report-person-field-createdAt = Account created on
report-person-field-seenAt = Last signed in
report-person-field-acts = Acts recorded under this name
report-person-field-capacity = Capacity
report-person-field-heldOn = Day of the session
report-person-files = Files in whose handling these data were used
report-person-acts = Acts recorded on this record
report-person-column-at = Date
report-person-column-act = Act
report-person-column-by = By

report-purge-title = Minutes of the destruction of personal data
report-purge-intro = The undersigned certify that the personal data listed below, of the call named above, were destroyed in the office’s database and can no longer be recovered from it.
report-purge-at = Destroyed on
report-purge-by = By
report-purge-archived = Call archived on
report-purge-months = Kept for
report-purge-months-count =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
report-purge-reason = Ground of the destruction
report-purge-destroyed = What was destroyed
report-purge-kind = Kind of data
report-purge-count = Count
report-purge-kind-persons = Persons written down by name
report-purge-kind-cin = Identity card numbers
report-purge-kind-phone = Phone numbers
report-purge-kind-rib = Bank accounts (RIB)
report-purge-kind-email = E-mail addresses
report-purge-kind-notes = Remarks and comments
report-purge-kind-attachments = Attachments
report-purge-kind-log-values = Personal values that the log referred to
report-purge-nothing = There were no personal data.
report-purge-stays = What stays
report-purge-stays-bodies = • Names of associations, cooperatives and enterprises, as legal bodies.
report-purge-stays-files = • Register numbers, titles of projects, places, amounts and statistics.
report-purge-stays-decisions = • Decisions, their coded reasons, the committee’s minutes and the names of its members.
report-purge-stays-log = • The log: its entries and hashes stand, and its chain can still be verified.
report-purge-law = The destruction applies law 09-08 on the protection of individuals with regard to the processing of personal data, and respects law 69-99 on archives: public archives are destroyed only by the schedules agreed with Archives du Maroc.
report-purge-backup = A backup was made before the destruction: { $name }. It, and every older one, still holds the destroyed data; the office deletes them once they are no longer needed.
report-purge-digest = Hash of what was agreed to be destroyed

report-privacy-number = Number of the declaration or authorisation at the CNDP: { $cndp }.
