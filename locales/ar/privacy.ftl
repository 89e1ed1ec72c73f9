# حماية المعطيات الشخصية (القانون 09.08)

frame-privacy = المعطيات الشخصية
right-see-personal = الاطلاع على أرقام البطائق والحسابات والهواتف كاملة
noun-privacy = إعدادات المعطيات الشخصية
noun-person = شخص

privacy-title = حماية المعطيات الشخصية
privacy-tab-state = الإشعار ومدة الاحتفاظ
privacy-tab-person = طلب شخص معني
privacy-tab-purge = الإتلاف

## الإشعار عند الإيداع

privacy-notice-title = إشعار يُبلَّغ للمودع
privacy-notice = المعطيات الشخصية التي تدلون بها تستعمل لتدبير طلبات عروض المشاريع دون غيره، طبقا للقانون رقم 09.08. يحق لكم الاطلاع عليها وتصحيحها والتعرض على معالجتها لأسباب مشروعة، بطلب يوجه إلى هذا المكتب.
privacy-number = رقم التصريح أو الإذن لدى اللجنة الوطنية لمراقبة حماية المعطيات: { $number }
privacy-number-declaration = رقم التصريح لدى اللجنة الوطنية لمراقبة حماية المعطيات: { $number }
privacy-number-authorisation = رقم الإذن الصادر عن اللجنة الوطنية لمراقبة حماية المعطيات: { $number }
privacy-number-on = بتاريخ { $date }
privacy-no-number = لم يُدخل بعد رقم التصريح أو الإذن لدى اللجنة الوطنية لمراقبة حماية المعطيات.
privacy-no-number-where = يدخله مدير النظام في صفحة «المعطيات الشخصية».

## الإعدادات

privacy-cndp = التصريح أو الإذن
privacy-cndp-number = الرقم
privacy-cndp-kind = النوع
privacy-cndp-none = لم يحدد بعد
privacy-cndp-declaration = تصريح مسبق
privacy-cndp-authorisation = إذن مسبق
privacy-cndp-on = التاريخ
privacy-cndp-about = تذكير مقترح وغير رسمي: الملفات التي تتضمن رقم البطاقة الوطنية تحتاج إلى إذن مسبق (المادة 12)، وغيرها إلى تصريح.
privacy-text = نص الإشعار
privacy-text-about = يُترك فارغا لاستعمال نص البرنامج. يظهر في شاشة الإيداع.
privacy-months = مدة الاحتفاظ بعد الأرشفة (بالشهور)
privacy-months-about = المدة المقترحة 60 شهرا، وليست رسمية. يرجع المكتب إلى الجدول الزمني المعتمد لدى أرشيف المغرب (القانون 69.99).
privacy-saved = تم حفظ الإعدادات

privacy-calls = مدة الاحتفاظ حسب طلبات العروض
privacy-call = طلب العروض
privacy-kept-months = المدة بالشهور
privacy-kept-own = خاصة بهذا الطلب
privacy-archived-at = أُرشف في
privacy-due-on = يجوز الإتلاف ابتداء من
privacy-purged-at = أُتلفت معطياته في
privacy-not-archived = لم يؤرشف بعد
privacy-change-months = تغيير المدة
privacy-change-months-title = مدة الاحتفاظ بمعطيات { $code }
privacy-office-months = مدة المكتب
privacy-no-calls = لا يوجد طلب عروض بعد

privacy-seen = من اطلع على القيم كاملة
privacy-seen-empty = لم يطلب أحد إظهار القيم كاملة.
privacy-seen-day = اليوم
privacy-seen-by = من طرف
privacy-seen-records = الهيئات
privacy-seen-values = القيم المعروضة

## إظهار القيم

privacy-reveal = إظهار الأرقام كاملة
privacy-hide = حجب الأرقام
privacy-reveal-about = أرقام البطائق والحسابات والهواتف محجوبة. يسجل إظهارها في سجل العمليات.
privacy-erased = أُتلفت

## كلمة السر مرة أخرى

privacy-confirm-title = تأكيد هويتك
privacy-confirm-about = تلزم كلمة السر من جديد لهذه العملية، وتبقى صالحة خمس دقائق.
privacy-confirm = متابعة

## طلب شخص معني

privacy-person-about = يحق لكل شخص أن يطلب المعطيات المدونة عنه. ابحث عنه، وتحقق من هويته، ثم حدد السجلات التي تخصه: قد يتشابه الاسم بين شخصين.
privacy-person-text = الاسم أو رقم البطاقة أو الهاتف
privacy-person-find = بحث
privacy-person-none = لا يوجد شخص بهذه المواصفات.
privacy-person-none-hint = جرب جزءا من الاسم، بالعربية أو بالفرنسية، أو رقم البطاقة كاملا.
privacy-person-found = السجلات التي عثر عليها
privacy-person-name = الاسم
privacy-person-where = مدون في
privacy-person-record = السجل
privacy-person-tick = تحديد { $name }
privacy-person-collect = جمع ما يخص هذا الشخص
privacy-person-choose-first = حدد السجلات التي تخصه أولا
privacy-person-print = طباعة البيان
privacy-person-export = حفظ ملف JSON
privacy-person-held = ما يحتفظ به المكتب
privacy-person-files = الملفات المعنية: { $n }
privacy-person-acts = العمليات المسجلة: { $n }
privacy-person-entered = سُجل في { $at } من طرف { $by }
privacy-noun-board-member = عضو مكتب هيئة
privacy-noun-account = حساب في البرنامج
privacy-noun-member = عضو لجنة في اجتماع

## الإتلاف

privacy-purge-about = لا يمكن الرجوع عن الإتلاف. تزول أسماء الأشخاص وأرقامهم والملاحظات المحررة، وتبقى الأرقام والإحصائيات والقرارات وأسماء الهيئات. ويحرر محضر بذلك.
privacy-purge-law = الأرشيف العام لا يتلف إلا وفق الجدول الزمني المعتمد لدى أرشيف المغرب (القانون 69.99). تحقق منه قبل المتابعة.
privacy-purge-choose = طلب العروض
privacy-purge-step-preview = المعاينة
privacy-purge-step-reason = السند ورقم المحضر
privacy-purge-step-password = كلمة السر
privacy-purge-step-minutes = المحضر
privacy-purge-destroyed = ما سيُتلف
privacy-purge-nothing = لا توجد معطيات شخصية لإتلافها في طلب العروض هذا.
privacy-purge-kind = نوع المعطيات
privacy-purge-count = العدد
privacy-purge-kept = هيئات تبقى معطيات أشخاصها
privacy-purge-kept-about = لها ملفات في طلبات عروض أخرى لم تنته مدة الاحتفاظ بها.
privacy-purge-kept-for = محتفظ بها من أجل
privacy-purge-organisation = الهيئة
privacy-purge-going = الهيئات المعنية بالإتلاف: { $n }
privacy-purge-files = الملفات التي تبقى بأرقامها وقراراتها: { $n }
privacy-purge-backups = النسخ الاحتياطية الموجودة: { $n }. تؤخذ نسخة جديدة قبل الإتلاف. تتضمن كلها المعطيات المتلفة إلى أن تحذف.
privacy-purge-reason = سند الإتلاف
privacy-purge-reason-about = القرار أو الجدول الزمني الذي يستند إليه.
privacy-purge-number = رقم المحضر
privacy-purge-run = إتلاف المعطيات
privacy-purge-fill-first = أدخل السند ورقم المحضر أولا
privacy-purge-sure = سيتم إتلاف المعطيات الشخصية الخاصة بطلب العروض { $code } نهائيا.
privacy-purge-done = أُتلفت المعطيات الشخصية الخاصة بطلب العروض { $code }
privacy-purge-print = طباعة المحضر
privacy-purge-done-list = عمليات إتلاف سابقة
privacy-purge-again = طلب عروض آخر

## سجل العمليات

log-account-confirm = تأكيد الهوية بكلمة السر
log-organisation-reveal = إظهار القيم الشخصية كاملة
log-privacy-edit = تعديل إعدادات المعطيات الشخصية
log-privacy-retain = تغيير مدة الاحتفاظ
log-person-find = البحث عن شخص
log-person-collect = جمع معطيات شخص
log-person-print = طباعة معطيات شخص
log-person-export = حفظ معطيات شخص في ملف
log-purge-run = إتلاف المعطيات الشخصية
