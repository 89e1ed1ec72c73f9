# إعداد طلب العروض: الجهة المعلنة، النشر، الحصص، التراب، السقوف

## التبويبات والفحص

calls-tab-dates = الآجال والنشر
calls-tab-territory = التراب
calls-step-errors = { $n } للإصلاح
calls-check-go = الذهاب إلى الخانة
calls-field-publishedon = تاريخ الإعلان
calls-field-opensat = بداية الإيداع
calls-field-channels = وسائل النشر
calls-field-councilar = المجلس صاحب الإعلان
calls-field-lots = الحصص
calls-field-caps = السقوف
calls-field-territory = التراب

## التعريف

calls-issuer = الجهة المعلنة
calls-issuer-about = مأخوذة من إعدادات المكتب، وتظهر في رأس وثائق هذا الطلب.
calls-council = المجلس صاحب الإعلان
calls-committee = اللجنة
calls-edition = النسخة
calls-strand = الشق

## النشر

calls-window = أدنى مدة للإيداع (بالأيام)
calls-window-about = مقترح غير رسمي: 21 يوما. إذا كانت المدة أقصر ظهر تنبيه ولا يمنع الفتح.
calls-channels = وسائل النشر
calls-channels-about = أين نشر الإعلان ومتى، مع إثبات لكل نشر: صورة أو نسخة من الصفحة.
calls-channels-empty = لم تسجل أي وسيلة نشر بعد
calls-channels-empty-hint = سجل الجريدة أو صفحة المجلس أو سبورة الإعلانات التي نشر فيها الإعلان.
calls-channel-n = وسيلة النشر { $n }
calls-channel-add = إضافة وسيلة نشر
calls-channel-kind = النوع
calls-channel-place = الاسم أو العنوان
calls-channel-day = يوم النشر
calls-channel-proof = إثبات النشر { $n }
calls-channel-proof-later = احفظ طلب العروض لتتمكن من إرفاق الإثبات.
calls-channel-newspaper = جريدة
calls-channel-council-page = موقع المجلس أو صفحته
calls-channel-notice-board = سبورة الإعلانات
calls-channel-radio = إذاعة
calls-channel-social = شبكات التواصل الاجتماعي
calls-channel-other = وسيلة أخرى
calls-notice = نص الإعلان
calls-notice-about = نسخة الإعلان الموقعة كما نشرت.

## الحصيص والحصص والسقوف

calls-tab-bounds = الحصيص والحصص والسقوف
calls-lots = الحصص حسب المجال
calls-lots-about = اختياري: يقسم الطلب إلى حصص، لكل منها مجالها ومناصبها وغلافها وجماعاتها.
calls-lots-empty = لا توجد حصص: الطلب وحدة واحدة
calls-lot-n = الحصة { $n }
calls-lot-add = إضافة حصة
calls-lot-code = الرمز
calls-lot-name = اسم الحصة
calls-lot-domain = المجال
calls-lot-quota = المناصب
calls-lot-envelope = الغلاف (درهم)
calls-lot-communes = الجماعات
calls-lot-everywhere = كل التراب
calls-lots-places = مناصب الحصص
calls-lots-money = غلاف الحصص
calls-lots-of = { $sum } من { $most }
calls-caps = السقوف
calls-caps-about = يترك فارغا ما لا سقف له. لا يرفض أي ملف عند الإيداع: ينبه إليه وتقرر اللجنة.
calls-cap-organisationfiles = ملفات كل هيئة
calls-cap-organisationplaces = مناصب كل هيئة
calls-cap-organisationamount = مبلغ كل هيئة (درهم)
calls-cap-communeplaces = مناصب كل جماعة
calls-cap-communeamount = مبلغ كل جماعة (درهم)
calls-cap-domainplaces = مناصب كل مجال
calls-cap-domainamount = مبلغ كل مجال (درهم)

## التراب

calls-territory-about = إذا لم تحدد أي جماعة فالطلب يهم كل جماعات { $place }.
calls-territory-free = اختر عمالة أو إقليما في التعريف لتحديد الجماعات.
calls-territory-whole = كل التراب
calls-territory-some = { $n } من { $total } جماعة
calls-territory-filter = البحث عن جماعة
calls-territory-all = تحديد الكل
calls-territory-none = إلغاء التحديد
calls-territory-urban = الوسط الحضري
calls-territory-rural = الوسط القروي
calls-territory-nothing = لا توجد جماعة بهذا الاسم

## قواعد الفصل

calls-tie-add = إضافة قاعدة
calls-tie-last = رقم التسجيل (دائما في الأخير)

## تعديل طلب مفتوح

calls-amend = تعديل طلب عروض مفتوح
calls-amend-about = المترشحون هيؤوا ملفاتهم على ما نشر. بيّن سبب التعديل: يبقى مسجلا في سجل العمليات.
calls-ground = سبب التعديل
calls-ground-note = توضيح
calls-ground-extension = تمديد الأجل لقلة الملفات
calls-ground-allocation = تغيير في الحصيص أو الغلاف المخصص
calls-ground-council = مقرر المجلس أو اللجنة
calls-ground-correction = إصلاح خطأ مادي في الإعلان
calls-ground-other = سبب آخر
part-code = الرمز
part-title = العنوان
part-level = المستوى
part-province = العمالة أو الإقليم
part-issuer = الجهة المعلنة
part-publication = النشر
part-opening = بداية الإيداع
part-closing = آخر أجل للإيداع
part-quota = الحصيص
part-envelope = الغلاف المالي
part-lots = الحصص
part-lot-limits = مناصب الحصص وأغلفتها
part-caps = السقوف
part-territory = التراب
part-rules = القواعد

## وثائق طلب العروض

calls-documents = وثائق للطبع
calls-documents-about = استمارة الترشيح لكل صنف، وشبكة التنقيط، وجدول لجمع الملفات خارج المكتب.
calls-form-association = استمارة الجمعية
calls-form-cooperative = استمارة التعاونية
calls-form-enterprise = استمارة المقاولة
calls-grid-blank = شبكة التنقيط الفارغة
calls-preview-form = معاينة الاستمارة
calls-preview-grid = معاينة الشبكة
reports-form = استمارة الترشيح
reports-form-about = استمارة فارغة للطبع، حسب صنف حامل المشروع
reports-grid = شبكة التنقيط
reports-grid-about = شبكة فارغة للمقيّم، بالمعايير والأوزان والسلم
calls-template = جدول جمع الملفات (Excel)
calls-template-saved = تم حفظ الجدول في { $path }
calls-import = إدخال جدول معبأ
calls-import-about = هذه الملفات ستودع وتأخذ أرقامها في السجل. لم يُحفظ شيء بعد.
calls-import-nothing = لا ملفات في هذا الجدول
calls-import-faulty = صحح الخانات المذكورة ثم أعد المحاولة
calls-import-faults = لا يودع أي ملف: خانات تحتاج تصحيحا ({ $n })
calls-import-untouched = لم يتغير شيء في البرنامج.
calls-import-keep = إيداع الملفات ({ $n })
calls-import-kept = أودعت الملفات ({ $n })
calls-import-files = ملفات الجدول
calls-import-row = السطر
calls-import-what = حامل المشروع
calls-import-known = معروف لدى المكتب
calls-import-new = يسجل لأول مرة
calls-import-refused = يحتاج تصحيحا

## الملف وحدود طلبه

applications-lot = الحصة
applications-lot-none = بدون حصة
applications-flags = ملاحظات على حدود طلب العروض
applications-flags-about = لا تمنع الإيداع؛ تنظر فيها اللجنة.
