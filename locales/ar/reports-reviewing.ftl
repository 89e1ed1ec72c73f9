report-review-sheets-title = ورقة تنقيط
report-review-sheets-code = تقييم { $code }
report-review-sheets-grid = صيغة الشبكة { $grid }
report-review-sheets-hidden = مخفي عن المقيمين
report-review-sheets-asked = المطلوب
report-review-sheets-size = { $places } · { $amount }
report-review-sheets-note = ضع علامة واحدة لكل معيار. الخانة الفارغة ليست صفرا: يبقى التقييم ناقصا حتى تملأ. تسلم الورقة موقعة ليدخلها المكتب.
