## الخط: من يدخل، ولماذا

line-drawn = الخط: { $reason }
line-left-amount = يبقى { $amount }
line-left-places = مناصب باقية: { $n }
ranking-head-line = الاقتراح
tie-break-floor = معيار إقصائي دون حده الأدنى
line-to-accepted = مقترح للقبول
line-to-reserve = لائحة الانتظار
line-to-rejected = غير مقبول
line-enters = يدخل
line-leaves = يخرج
line-rank-was = كانت رتبته { $rank }

line-why-merit = يتسع له الخط
line-why-kept = بالمناصب المخصصة: { $group }
line-why-released = مناصب مخصصة لم تملأها فئتها
line-why-quota = تم استنفاد حصيص المناصب
line-why-envelope = تم استنفاد الغلاف المالي
line-why-held = ما تبقى مخصص لفئة
line-why-lot-places = تم استنفاد مناصب الحصة
line-why-lot-amount = تم استنفاد غلاف الحصة
line-why-organisation-places = سقف مناصب الهيئة
line-why-organisation-amount = سقف مبلغ الهيئة
line-why-commune-places = سقف مناصب الجماعة
line-why-commune-amount = سقف مبلغ الجماعة
line-why-domain-places = سقف مناصب المجال
line-why-domain-amount = سقف مبلغ المجال
line-why-pass-mark = دون عتبة القبول
line-why-floor = معيار إقصائي دون حده الأدنى
line-why-behind = بعد ملف أفضل منه رتبة: { $why }

line-group-women-led = هيئات ترأسها نساء
line-group-women-majority = أغلب المستفيدين نساء
line-group-rural = الوسط القروي
line-group-youth = أغلب المستفيدين شباب
line-group-disabled = أغلب المستفيدين في وضعية إعاقة
line-group-association = الجمعيات
line-group-cooperative = التعاونيات
line-group-enterprise = المقاولات

line-chip-all = الكل
line-chip-accepted = داخل الخط
line-chip-reserve = لائحة الانتظار
line-chip-rejected = غير مقبول
line-chip-kept = بالمناصب المخصصة
line-chip-undecided = في انتظار البت
line-chip-changed = يدخل أو يخرج

## ماذا لو؟

line-what-if = ماذا لو؟
line-tried = هذا ترتيب مجرب بقيم أخرى: لا يحفظ منه شيء، والبت يتبع قيم الطلب.
line-envelope = الغلاف المالي
line-envelope-typed = الغلاف المالي بالدرهم
line-quota = حصيص المناصب
line-quota-typed = عدد المناصب
line-pass-mark = عتبة القبول
line-pass-mark-typed = العتبة من 100
line-commune-places = سقف كل جماعة
line-commune-places-typed = أقصى مناصب الجماعة
line-none = بدون
line-more = قيم أخرى
line-less = إخفاء القيم الأخرى
line-save = حفظ كسيناريو…
line-reset = إعادة
line-nothing-changed = لم يتغير شيء
line-cap-organisationPlaces = أقصى مناصب الهيئة الواحدة
line-cap-communePlaces = أقصى مناصب الجماعة الواحدة
line-cap-domainPlaces = أقصى مناصب المجال الواحد
line-cap-organisationAmount = أقصى مبلغ للهيئة (درهم)
line-cap-communeAmount = أقصى مبلغ للجماعة (درهم)
line-cap-domainAmount = أقصى مبلغ للمجال (درهم)
line-reserved = مناصب مخصصة لفئات
line-reserved-for = الفئة
line-reserved-share = حصتها من كل 100 منصب
line-reserved-places = عددها الآن: { $n }
line-reserved-add = تخصيص مناصب لفئة
line-reserved-remove = حذف المخصص: { $group }
line-merit-counts = من دخل من الفئة باستحقاق يحسب من حصتها
line-passes-over = تجاوز الملف الذي لا يتسع له الخط إلى الأصغر بعده
line-aggregate = نقطة الملف
line-mean = المعدل
line-median = الوسيط
line-weights = أوزان المعايير (مجموعها 100)

line-beside-present = بالمقارنة مع الوضع الحالي
line-enter = يدخل { $n }
line-leave = يخرج { $n }
line-and-more = وغيرها: { $n }
line-same-files = الملفات المقبولة هي نفسها.
line-moved = ملفات تغيرت رتبتها: { $n }
line-was = { $value } (كان { $was })
line-accepted = ملفات مقبولة
line-reserve = في لائحة الانتظار
line-rejected = غير مقبولة
line-places = مناصب
line-amount = المبلغ (درهم)
line-women = حصة النساء
line-place-cost = كلفة المنصب (درهم)
line-kept-for = مخصص: { $group }
line-released = عاد إلى الاستحقاق: { $n }

## السيناريوهات

line-scenarios = السيناريوهات
line-no-scenario = لا يوجد سيناريو محفوظ
line-no-scenario-hint = غير قيمة في لوحة «ماذا لو؟» ثم احفظها باسم، لتقارن بينها.
line-save-title = حفظ سيناريو
line-save-do = حفظ
line-rename = إعادة تسمية السيناريو
line-name = اسم السيناريو
line-note = ملاحظة
line-saved = تم حفظ السيناريو: { $name }
line-stale = تغيرت النقط بعد حفظه
line-stale-title = «{ $name }»: تغيرت الملفات أو النقط بعد حفظه
line-stale-about = ما يظهر هنا محسوب بالنقط الحالية، وقد يختلف عما كان يوم حفظه.
line-unfit = لم تعد قيمه تناسب الطلب
line-comes-to = ملفات: { $files } · مناصب: { $places } · { $amount } درهم
line-saved-by = { $who } · { $when }
line-scenario-acts = ما يمكن فعله: { $name }
line-act-open = فتح
line-act-compare = مقارنة مع الوضع الحالي
line-act-rename = إعادة التسمية
line-act-remove = حذف
line-remove-title = حذف السيناريو «{ $name }»؟
line-remove-about = يبقى أثره في السجل، ولا يتغير شيء في الترتيب.
line-removed = تم حذف السيناريو: { $name }

## المقارنة

line-compare = مقارنة السيناريوهات
line-compare-title = مقارنة سيناريوهين
line-side-left = الجهة الأولى
line-side-right = الجهة الثانية
line-present = الوضع الحالي
line-print-both = طباعة المقارنة
line-terms = القيم والمجاميع
line-files-compared = الملفات
line-only-differing = المختلفة فقط
line-all-files = كل الملفات
line-nothing-differs = لا يختلف مصير أي ملف بين الجهتين.
line-told = { $what }: { $value }
line-yes = نعم
line-no = لا
line-term-quota = حصيص المناصب
line-term-envelope = الغلاف المالي (درهم)
line-term-passMark = عتبة القبول
line-term-caps = السقوف
line-term-weights = الأوزان
line-term-aggregate = نقطة الملف
line-term-reserved = مناصب مخصصة
line-term-meritCounts = الداخل باستحقاق يحسب من المخصص
line-term-passesOver = تجاوز ما لا يتسع له الخط

log-scenario-save = تم حفظ سيناريو
log-scenario-edit = تم تعديل سيناريو
log-scenario-remove = تم حذف سيناريو
