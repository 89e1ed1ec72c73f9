# نصوص الوثائق المطبوعة، وكتابة الأرقام والتواريخ والمبالغ

## كتابة الأرقام والتواريخ

format-money = { $amount }{"\u00A0"}درهم
format-places =
    { $count ->
        [zero] أي مقعد
        [one] مقعد واحد
        [two] مقعدان
        [few] { $count } مقاعد
        [many] { $count } مقعدا
       *[other] { $count } مقعد
    }
format-date-long =
    { $day ->
       *[other] { $day } { $month } { $year }
    }
format-date-time = { $date } على الساعة { $time }
format-month-1 = يناير
format-month-2 = فبراير
format-month-3 = مارس
format-month-4 = أبريل
format-month-5 = ماي
format-month-6 = يونيو
format-month-7 = يوليوز
format-month-8 = غشت
format-month-9 = شتنبر
format-month-10 = أكتوبر
format-month-11 = نونبر
format-month-12 = دجنبر
format-list-separator = {"، "}
format-none = —

## ما تشترك فيه الوثائق

report-kingdom = المملكة المغربية
report-fictitious = نسخة للتجربة: جميع المعطيات الواردة فيها وهمية
report-page = صفحة { $page } من { $pages }
report-number = رقم: { $number }
report-place-date = { $place }، في { $date }
report-call = طلب عروض مشاريع: { $call }
report-call-reference = رقم { $reference }
report-signer-chair = رئيس اللجنة
report-signer-rapporteur = مقرر اللجنة
report-signer-head = رئيس المصلحة
report-signer-clerk = عن مكتب الضبط
report-signer-depositor = المودع
report-signer-hint = التوقيع والخاتم
report-privacy = تعالج المعطيات الشخصية الواردة في هذا الملف لغرض تدبير طلبات عروض المشاريع دون غيره، طبقا للقانون رقم 09.08 المتعلق بحماية الأشخاص الذاتيين تجاه معالجة المعطيات ذات الطابع الشخصي (رقم التصريح أو الإذن لدى اللجنة الوطنية: { $cndp }). ويحق للمعنيين بالأمر الاطلاع على معطياتهم وتصحيحها والتعرض على معالجتها لأسباب مشروعة، بطلب يوجه إلى هذا المكتب.
report-privacy-unnumbered = تعالج المعطيات الشخصية الواردة في هذا الملف لغرض تدبير طلبات عروض المشاريع دون غيره، طبقا للقانون رقم 09.08 المتعلق بحماية الأشخاص الذاتيين تجاه معالجة المعطيات ذات الطابع الشخصي. ويحق للمعنيين بالأمر الاطلاع على معطياتهم وتصحيحها والتعرض على معالجتها لأسباب مشروعة، بطلب يوجه إلى هذا المكتب.

report-column-rank = الرتبة
report-column-order = الترتيب
report-column-register = رقم التسجيل
report-column-organisation = حامل المشروع
report-column-project = عنوان المشروع
report-column-commune = الجماعة
report-column-places-asked = المقاعد المطلوبة
report-column-places-granted = المقاعد الممنوحة
report-column-amount-asked = المبلغ المطلوب (درهم)
report-column-amount-granted = المبلغ الممنوح (درهم)
report-column-reason = التعليل
report-total = المجموع

## وصل الإيداع

report-receipt-title = وصل إيداع ملف الترشيح
report-receipt-intro = يشهد مكتب الضبط أن الهيئة المبينة أسفله أودعت ملف ترشيحها، وقد سجل بالمراجع الآتية:
report-receipt-register = رقم التسجيل
report-receipt-deposited-at = تاريخ الإيداع وساعته
report-receipt-call = طلب العروض
report-receipt-organisation = حامل المشروع
report-receipt-kind = الصفة القانونية
report-receipt-project = عنوان المشروع
report-receipt-domain = المجال
report-receipt-communes = أماكن الورش
report-receipt-places = المقاعد المطلوبة
report-receipt-amount = المبلغ المطلوب
report-receipt-papers-received = الوثائق المسلمة ({ $count })
report-receipt-papers-missing = الوثائق الناقصة ({ $count })
report-receipt-complete = سلمت جميع الوثائق المطلوبة.
report-receipt-nothing-received = لم تسلم أي وثيقة.
report-receipt-due = يتعين استكمال الوثائق الناقصة في أجل أقصاه { $date }.
report-receipt-not-admission = يثبت هذا الوصل الإيداع وتاريخه، ولا يعني قبول الملف شكلا ولا انتقاء المشروع.

## سجل الإيداع

report-column-deposited = تاريخ الإيداع
report-column-papers = الوثائق
report-column-remarks = ملاحظات
report-register-title = سجل الإيداع
report-register-day = يوم { $date }
report-register-period = من { $from } إلى { $to }
report-register-since = ابتداء من { $from }
report-register-until = إلى غاية { $to }
report-register-whole = منذ فتح باب الإيداع
report-register-empty = لم يودع أي ملف في هذه المدة.
report-register-cancelled = إيداع ملغى: { $reason }
report-register-late = إيداع بعد الأجل: { $reason }
report-register-withdrawn = ملف منسحب: { $reason }
report-register-closed = حصر هذا السجل من الرقم { $first } إلى الرقم { $last }: عدد الأرقام المسندة { $files }، منها ملغاة { $cancelled }، والقائمة { $standing }.

## ورقة مراقبة الوثائق

report-column-paper = الوثيقة
report-column-obligatory = إلزامية
report-column-state = الحالة
report-column-seen-on = تاريخ الفحص
report-column-expires-on = صالحة إلى
report-papers-title = ورقة مراقبة الوثائق
report-papers-register = رقم التسجيل
report-papers-deposited = تاريخ الإيداع وساعته
report-papers-organisation = حامل المشروع
report-papers-project = عنوان المشروع
report-papers-obligatory = نعم
report-papers-optional = لا
report-papers-asked = طلب استكمالها
report-papers-count = الوثائق الصالحة للاعتماد: { $usable } من أصل { $asked }؛ الوثائق الإلزامية الناقصة: { $lacking }.
report-papers-complete = الوثائق الإلزامية تامة.
report-papers-incomplete = الوثائق الإلزامية غير تامة.
report-papers-phase = وضعية الملف: { $phase }.
report-papers-reason = سبب عدم القبول شكلا: { $reason }
report-papers-asked-on = طلب استكمال الملف يوم { $date }.
report-papers-due-on = آخر أجل للاستكمال: { $date }.
report-papers-received-on = سجلت الوثائق الواردة يوم { $date }.

## طلب استكمال الملف

report-column-gap = ما يعيبها
report-column-to-bring = المطلوب
report-gap-missing = لم يتوصل بها
report-gap-expired = منتهية الصلاحية
report-gap-refused = غير مقبولة
report-gap-illegible = غير مقروءة
report-completion-title = طلب استكمال ملف الترشيح
report-completion-to-association = إلى السيد(ة) رئيس(ة) الجمعية
report-completion-to-cooperative = إلى السيد(ة) رئيس(ة) التعاونية
report-completion-to-enterprise = إلى السيد(ة) الممثل(ة) القانوني(ة) للمقاولة
report-completion-subject = الموضوع
report-completion-subject-line = استكمال وثائق ملف الترشيح
report-completion-project = المشروع
report-completion-register = رقم التسجيل
report-completion-deposited = تاريخ الإيداع وساعته
report-completion-greeting = سلام تام بوجود مولانا الإمام،
report-completion-intro = وبعد، فقد تبين من فحص ملف ترشيحكم المشار إليه أعلاه أن الوثائق الآتية تنقصه أو لا يمكن اعتمادها، لذا يطلب منكم موافاة هذا المكتب بها:
report-completion-due = آخر أجل لتقديم هذه الوثائق إلى مكتب الضبط: { $date }.
report-completion-once = لا يطلب الاستكمال إلا مرة واحدة، ويتوقف خلاله احتساب أجل البت في الملف. وإذا لم ترد الوثائق داخل الأجل، يبت في الملف على حالته.

## لوائح القرارات

report-list-title-accepted = لائحة المشاريع المقبولة
report-list-title-reserve = لائحة الانتظار
report-list-title-rejected = لائحة المشاريع المرفوضة مع التعليل
report-list-session = بناء على مداولات اللجنة في جلستها رقم { $number } المنعقدة بتاريخ { $date }.
report-list-empty = لا يوجد أي مشروع في هذه اللائحة.
report-list-closed-accepted = حصرت هذه اللائحة كما يلي: عدد الملفات { $files }، عدد المقاعد الممنوحة { $places }، والمبلغ الإجمالي { $amount } ({ $words }).
report-list-closed-reserve = حصرت هذه اللائحة حسب ترتيب الاستدعاء كما يلي: عدد الملفات { $files }، عدد المقاعد المطلوبة { $places }، والمبلغ المطلوب { $amount } ({ $words }).
report-list-closed-rejected = حصرت هذه اللائحة، وعدد ملفاتها { $files }.

## جدول الترتيب

report-ranking-title = جدول ترتيب المشاريع
report-ranking-pass-mark = عتبة القبول: { $mark } من 100
report-ranking-quota = الحصيص: { $places }
report-ranking-envelope = الغلاف المالي: { $amount }
report-ranking-score = النقطة
report-ranking-reviews = عدد المقيمين
report-ranking-places = المقاعد
report-ranking-amount = المبلغ (درهم)
report-ranking-running-places = مجموع المقاعد
report-ranking-running-amount = مجموع المبالغ (درهم)
report-ranking-decided-by = الفاصل عند التساوي
report-ranking-pass-line = ما دون هذا السطر لم يبلغ عتبة القبول
report-ranking-criteria = المعايير
report-ranking-criterion-short = م{ $number }
report-ranking-criterion = م{ $number }: { $label } ({ $weight })
report-ranking-note = رتبت الملفات حسب معدل النقط قبل تقريبه؛ وعند التساوي تطبق قواعد الفصل بترتيبها ثم رقم التسجيل.
report-ranking-empty = لا يوجد أي ملف منقط.
report-tie-break-criterion = نقطة المعيار
report-tie-break-women-share = نسبة النساء
report-tie-break-cost-per-place = كلفة المقعد
report-tie-break-earlier-deposit = أسبقية الإيداع
report-tie-break-register-number = رقم التسجيل

## التقرير التركيبي

report-summary-title = تقرير تركيبي
report-summary-headline = أهم الأرقام
report-summary-deposited = ملفات مودعة
report-summary-admissible = مقبولة شكلا
report-summary-accepted = مشاريع مقبولة
report-summary-reserve = في لائحة الانتظار
report-summary-rejected = مشاريع مرفوضة
report-summary-places = المقاعد
report-summary-money = المبالغ
report-summary-asked = المطلوب
report-summary-granted = الممنوح
report-summary-quota = الحصيص
report-summary-envelope = الغلاف المالي
report-summary-used = نسبة الاستعمال: { $share }
report-summary-by-phase = الملفات حسب الوضعية
report-summary-phase = الوضعية
report-summary-by-domain = حسب المجال
report-summary-domain = المجال
report-summary-by-commune = حسب الجماعة
report-summary-commune = الجماعة
report-summary-by-kind = حسب صفة حامل المشروع
report-summary-kind = الصفة
report-summary-files = الملفات
report-summary-share = النسبة
report-summary-accepted-files = المقبولة
report-summary-places-asked = مقاعد مطلوبة
report-summary-places-granted = مقاعد ممنوحة
report-summary-amount-granted = المبلغ الممنوح (درهم)
report-summary-bar-places = المقاعد: المطلوب والممنوح
report-summary-people = الفئات المستهدفة
report-summary-people-group = الفئة
report-summary-women = النساء
report-summary-youth = الشباب
report-summary-rural = الوسط القروي
report-summary-disabled = أشخاص في وضعية إعاقة
report-summary-delays = الآجال بالأيام
report-summary-stage = المرحلة
report-summary-stage-deposit-decision = من الإيداع إلى القرار
report-summary-stage-decision-announcement = من القرار إلى التبليغ
report-summary-stage-deposit-announcement = من الإيداع إلى التبليغ
report-summary-shortest = الأقصر
report-summary-median = الوسيط
report-summary-longest = الأطول
report-summary-reasons = أسباب الرفض
report-summary-reason = السبب
report-summary-nothing = لا توجد معطيات.
report-summary-prepared = أعد هذا التقرير من سجلات المكتب إلى غاية { $date }.
