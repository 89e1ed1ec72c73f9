## الأهلية: أسماء الشروط

eligibility-test-founded-years = مدة كافية على التأسيس
eligibility-test-mandate-months = مدة كافية من انتداب المكتب
eligibility-test-papers-complete = الوثائق الإجبارية تامة
eligibility-test-domain-in-call = المشروع ضمن مجالات طلب العروض
eligibility-test-territory-in-call = أماكن الأشغال داخل التراب المعني
eligibility-test-kind-admitted = صنف الهيئة مقبول
eligibility-test-not-excluded = الهيئة غير مقصاة من المشاركة
eligibility-test-no-double-application = ملف واحد لكل هيئة
eligibility-test-max-files = عدد ملفات الهيئة ضمن الحد
eligibility-test-deposit-in-time = الإيداع داخل الأجل
eligibility-test-amount-per-place = كلفة المنصب ضمن السقف
eligibility-test-months-between = مدة الورش ضمن الحدود
eligibility-test-financed-before = لم تستفد الهيئة من دعم قريب
eligibility-test-bank-account = حساب بنكي باسم الهيئة
eligibility-test-legal-id = المعرف القانوني للهيئة

## النتائج

eligibility-verdict-holds = مستوفى
eligibility-verdict-fails = غير مستوفى
eligibility-verdict-unclear = يحتاج إلى تحقق
eligibility-verdict-not-applicable = لا ينطبق
eligibility-weight-bars = مانع من القبول شكلا
eligibility-weight-warns = للتنبيه فقط

## المدد

eligibility-months =
    { $n ->
        [0] أقل من شهر
        [one] شهر واحد
        [two] شهران
        [few] { $n } أشهر
        [many] { $n } شهرا
       *[other] { $n } شهر
    }
eligibility-years =
    { $n ->
        [one] سنة واحدة
        [two] سنتان
        [few] { $n } سنوات
        [many] { $n } سنة
       *[other] { $n } سنة
    }
eligibility-years-and-months = { $years } و{ $months }

## التعليل

eligibility-event-published = نُشر طلب العروض
eligibility-event-opened = فُتح طلب العروض
eligibility-event-closing = آخر أجل للإيداع
eligibility-event-deposit = تاريخ إيداع الملف
eligibility-legal-association = رقم وصل الإيداع القانوني
eligibility-legal-cooperative = رقم التقييد في سجل التعاونيات
eligibility-legal-enterprise = التعريف الموحد للمقاولة (ICE)
eligibility-why-not-for-kind = لا يسري هذا الشرط على هذا الصنف: { $kind }.
eligibility-why-call-undated = تواريخ طلب العروض غير محددة.
eligibility-why-organisation-missing = لم تُحدد الهيئة بعد.
eligibility-why-founded-missing = تاريخ التأسيس غير مسجل.
eligibility-why-founded-holds = تأسست في { $founded }، و{ $event } في { $on }: { $had } ≥ { $asked }
eligibility-why-founded-fails = تأسست في { $founded }، و{ $event } في { $on }: { $had } < { $asked }
eligibility-why-founded-unclear = تأسست في { $founded } دون تدقيق، و{ $event } في { $on }: قد لا تتجاوز المدة { $had } والمطلوب { $asked }. يلزم التاريخ الكامل.
eligibility-why-mandate-missing = نهاية انتداب المكتب غير مسجلة.
eligibility-why-mandate-holds = ينتهي الانتداب في { $until }، و{ $event } في { $on }. المدة المتبقية: { $left } ≥ { $asked }
eligibility-why-mandate-fails = ينتهي الانتداب في { $until }، و{ $event } في { $on }. المدة المتبقية: { $left } < { $asked }
eligibility-why-mandate-unclear = ينتهي الانتداب في { $until } دون تدقيق، و{ $event } في { $on }: قد لا يبقى سوى { $left } والمطلوب { $asked }. يلزم التاريخ الكامل.
eligibility-why-mandate-over = انتهى الانتداب في { $until }، و{ $event } في { $on }.
eligibility-why-papers-missing = لم تُسلَّم الوثائق بعد.
eligibility-why-papers-holds = كل الوثائق الإجبارية مسلمة.
eligibility-why-papers-fails =
    { $n ->
        [one] وثيقة إجبارية واحدة ناقصة أو غير صالحة.
        [two] وثيقتان إجباريتان ناقصتان أو غير صالحتين.
        [few] { $n } وثائق إجبارية ناقصة أو غير صالحة.
        [many] { $n } وثيقة إجبارية ناقصة أو غير صالحة.
       *[other] { $n } وثيقة إجبارية ناقصة أو غير صالحة.
    }
eligibility-why-domain-missing = لم يُختر مجال المشروع بعد.
eligibility-why-domain-holds = المجال من مجالات طلب العروض.
eligibility-why-domain-fails = المجال ليس من مجالات طلب العروض.
eligibility-why-territory-missing = لم تُحدد جماعات الأشغال بعد.
eligibility-why-territory-open = لم يحصر طلب العروض ترابا بعينه.
eligibility-why-territory-holds = داخل التراب: { $names }
eligibility-why-territory-fails = خارج التراب: { $names }
eligibility-why-kind-missing = لم يُحدد صنف الهيئة بعد.
eligibility-why-kind-holds = صنف مقبول: { $kind }.
eligibility-why-kind-fails = صنف غير مقبول في طلب العروض هذا: { $kind }.
eligibility-why-exclusion-holds = ليست في لائحة الهيئات المقصاة.
eligibility-why-exclusion-fails = مقصاة إلى غاية { $until }. السبب: { $reason }
eligibility-why-exclusion-for-good = مقصاة دون أجل. السبب: { $reason }
eligibility-why-double-holds = لا ملف آخر سابق لهذه الهيئة.
eligibility-why-double-fails = أودعت الهيئة من قبل: { $numbers }
eligibility-why-files-holds = رتبة هذا الملف بين ملفات الهيئة: { $n } من { $most } على الأكثر.
eligibility-why-files-fails = رتبة هذا الملف بين ملفات الهيئة: { $n }، والحد الأقصى { $most }.
eligibility-why-time-holds = الإيداع: { $at }. آخر أجل: { $closes }.
eligibility-why-time-fails = الإيداع: { $at }، بعد آخر أجل: { $closes }.
eligibility-why-time-late-admitted = الإيداع: { $at }، بعد آخر أجل: { $closes }، وقُبل بقرار معلل.
eligibility-why-amount-missing = المبلغ أو عدد المناصب غير محدد بعد.
eligibility-why-amount-holds = كلفة المنصب: { $each } ≤ { $most }
eligibility-why-amount-fails = كلفة المنصب: { $each } > { $most }
eligibility-why-length-missing = مدة الورش غير محددة بعد.
eligibility-why-length-holds = مدة الورش: { $asked }. المقبول: من { $least } إلى { $most }.
eligibility-why-length-fails = مدة الورش: { $asked }. المقبول: من { $least } إلى { $most }.
eligibility-why-financed-holds = لا دعم سابق مسجل في هذا المكتب. المدة الفاصلة المطلوبة: { $asked }.
eligibility-why-financed-long-ago = آخر قبول: { $number } في { $accepted }، و{ $on } تاريخ طلب العروض: مرت المدة الفاصلة ({ $asked }).
eligibility-why-financed-fails = آخر قبول: { $number } في { $accepted }، و{ $on } تاريخ طلب العروض: لم تمر المدة الفاصلة ({ $asked }).
eligibility-why-account-missing = رقم الحساب البنكي لم يُعط بعد.
eligibility-why-account-holds = رقم الحساب البنكي مسجل.
eligibility-why-account-fails = رقم الحساب البنكي غير مسجل.
eligibility-why-legal-missing = المعرف القانوني لم يُعط بعد.
eligibility-why-legal-holds = { $what }: مسجل.
eligibility-why-legal-fails = { $what }: غير مسجل.

## في الملف

eligibility-title = الأهلية
eligibility-rule = الشرط
eligibility-verdict = النتيجة
eligibility-acts = إجراء
eligibility-live = تُحتسب النتائج من المعطيات الحالية إلى حين البت في القبول شكلا.
eligibility-frozen = النتائج كما كانت عند البت في القبول شكلا ({ $at })، ولا تتغير بعد ذلك.
eligibility-never-frozen = بُتّ في هذا الملف قبل تسجيل شروط الأهلية: النتائج محتسبة من المعطيات الحالية.
eligibility-none = لا شروط أهلية في طلب العروض هذا
eligibility-none-hint = تُضبط الشروط في صفحة طلب العروض قبل فتحه.
eligibility-all-hold = لا شرط مانع في وجه القبول شكلا
eligibility-failing-n =
    { $n ->
        [one] شرط مانع واحد غير مستوفى
        [two] شرطان مانعان غير مستوفيين
        [few] { $n } شروط مانعة غير مستوفاة
        [many] { $n } شرطا مانعا غير مستوفى
       *[other] { $n } شرط مانع غير مستوفى
    }
eligibility-unclear-n =
    { $n ->
        [one] شرط مانع واحد يحتاج إلى تحقق
        [two] شرطان مانعان يحتاجان إلى تحقق
        [few] { $n } شروط مانعة تحتاج إلى تحقق
        [many] { $n } شرطا مانعا يحتاج إلى تحقق
       *[other] { $n } شرط مانع يحتاج إلى تحقق
    }
eligibility-override = تغيير النتيجة…
eligibility-override-of = تغيير نتيجة الشرط: { $rule }
eligibility-override-verdict = النتيجة الجديدة
eligibility-override-reason = السبب
eligibility-override-reason-about = إجباري: يُحفظ مع الملف ويظهر في السجل.
eligibility-override-save = حفظ النتيجة الجديدة
eligibility-override-done = تم تغيير النتيجة
eligibility-found = النتيجة المحتسبة: { $verdict }
eligibility-overridden = غيّر النتيجة { $by } ({ $at }): { $reason }
eligibility-restore = العودة إلى النتيجة المحتسبة
eligibility-restore-done = عادت النتيجة المحتسبة
eligibility-papers-elsewhere = تُسوّى في قسم الوثائق
eligibility-confirm = تحققت من هذه الشروط وأقبل الملف
eligibility-reasons = شروط غير مستوفاة

## عند الشباك وفي اللوائح

eligibility-counter = الأهلية (نتيجة أولية)
eligibility-counter-about = للعلم فقط: لا تمنع إيداع الملف.
eligibility-counter-ok = لا مانع ظاهر إلى الآن
eligibility-counter-open =
    { $n ->
        [one] شرط واحد ينتظر معطيات
        [two] شرطان ينتظران معطيات
        [few] { $n } شروط تنتظر معطيات
        [many] { $n } شرطا ينتظر معطيات
       *[other] { $n } شرط ينتظر معطيات
    }
applications-chip-noteligible = لا تستوفي الأهلية

## ضبط الشروط

eligibility-tab = شروط الأهلية
calls-field-eligibility = شروط الأهلية
eligibility-proposed = شروط مقترحة، غير رسمية: عدّلها حسب طلب العروض.
eligibility-editor-empty = لا شرط بعد
eligibility-editor-empty-hint = تُقبل الملفات شكلا بتمام وثائقها فقط.
eligibility-add = إضافة شرط
eligibility-active = مفعّل
eligibility-weight = أثر عدم الاستيفاء
eligibility-kinds = يسري على
eligibility-admitted = الأصناف المقبولة
eligibility-param-years = عدد السنوات
eligibility-param-months = عدد الأشهر
eligibility-param-at = يُحتسب من
eligibility-param-within = في
eligibility-param-files = أقصى عدد من الملفات
eligibility-param-most-amount = السقف للمنصب الواحد (درهم)
eligibility-param-least = من (أشهر)
eligibility-param-most = إلى (أشهر)
eligibility-at-closing = آخر أجل للإيداع
eligibility-at-deposit = يوم إيداع الملف
eligibility-within-call = طلب العروض كله
eligibility-within-domain = المجال الواحد
eligibility-within-lot = الحصة الواحدة
eligibility-own-name = تسمية خاصة (اختيارية)
eligibility-remove-of = حذف الشرط: { $rule }

## الهيئات المقصاة

exclusions-title = الهيئات المقصاة
exclusions-about = هيئات لا تشارك في طلبات العروض، إلى أجل أو دون أجل. يُحفظ كل إقصاء وكل رفع في السجل.
exclusions-new = إقصاء هيئة
exclusions-empty = لا هيئة مقصاة
exclusions-empty-hint = تُضاف الهيئة هنا بسبب مكتوب، ويظهر الإقصاء في أهلية ملفاتها.
exclusions-organisation = الهيئة
exclusions-reason = السبب
exclusions-until = إلى غاية
exclusions-until-about = يترك فارغا للإقصاء دون أجل.
exclusions-for-good = دون أجل
exclusions-over = انقضى أجله
exclusions-added = أضيف
exclusions-state = الوضعية
exclusions-in-force = ساري
exclusions-removed = رُفع
exclusions-remove = رفع الإقصاء
exclusions-remove-of = رفع الإقصاء عن { $organisation }
exclusions-remove-body = يمكن للهيئة أن تشارك من جديد، ويبقى الإقصاء في السجل.
exclusions-remove-reason = سبب رفع الإقصاء
exclusions-add-done = تم إقصاء الهيئة
exclusions-remove-done = رُفع الإقصاء
exclusions-with-removed = إظهار ما رُفع

## سطور السجل

log-eligibility-override = تغيير نتيجة شرط أهلية
log-eligibility-restore = العودة إلى النتيجة المحتسبة لشرط أهلية
log-exclusion-add = إقصاء هيئة
log-exclusion-remove = رفع إقصاء هيئة
