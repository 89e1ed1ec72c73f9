## شبكة التنقيط: المحاور والمعايير

grid-section = المحور
grid-section-n = المحور { $n }
grid-section-name = اسم المحور
grid-section-weight = حصة المحور من 100
grid-section-of = المحور الذي ينتمي إليه المعيار
grid-sections-sum = مجموع حصص المحاور: { $sum } من 100
grid-sections-about = يحتفظ كل محور بحصته من 100 مهما كان عدد معاييره.
grid-make-sections = تجميع المعايير في محاور
grid-add-section = إضافة محور
grid-add-criterion = إضافة معيار
grid-own-weight = الوزن داخل المحور
grid-share = { $share } من 100
grid-effective = الحصة الفعلية
grid-scored-by = من ينقط هذا المحور
grid-everybody = عموم المقيمين
grid-informative = للاستئناس فقط: ينقط ويطبع ولا يحتسب
grid-informative-mark = للاستئناس
grid-comment-above = التعليل إجباري فوق
grid-comment-obligatory-above = علل النقطة (إجباري فوق { $above })
grid-more = مستويات السلم ({ $n }) وتفاصيل أخرى
grid-levels = مستويات السلم
grid-levels-about = معنى قيم السلم، كما يراه المقيم عند التنقيط وعلى الشبكة المطبوعة.
grid-level-value = القيمة
grid-level-ar = المعنى بالعربية
grid-level-fr = المعنى بالفرنسية
grid-level-en = المعنى بالإنجليزية
grid-level-add = إضافة مستوى
grid-level-all = شرح كل القيم
grid-level-remove = حذف المستوى { $value }
grid-scale = السلم
grid-scale-is = من { $min } إلى { $max }، بخطوة { $step }
grid-yes = نعم
grid-no = لا

## المصلحة

grid-service = المصلحة التقنية
grid-service-about = حيث تخصص الشبكة محورا لهذه المصلحة، ينقطه هذا الشخص وحده ولا ينقط غيره.
grid-service-none = لا ينتمي إلى مصلحة

## نسخ الشبكة

grid-versions = نسخ الشبكة
grid-version = النسخة
grid-version-n = النسخة { $n }
grid-version-of = الشبكة، النسخة { $n }
grid-version-kept = حفظت في
grid-version-by = من طرف
grid-version-look = عرض
grid-compare = مقارنة
grid-compare-title = الفرق بين نسختين
grid-compare-from = النسخة الأولى
grid-compare-to = النسخة الثانية
grid-same = لا فرق بين النسختين.
grid-where = الموضع
grid-what = ما تغير
grid-before = قبل
grid-after = بعد
grid-what-added = أضيف
grid-what-removed = حذف
grid-what-moved = تغيرت رتبته
grid-what-namear = الاسم بالعربية
grid-what-namefr = الاسم بالفرنسية
grid-what-nameen = الاسم بالإنجليزية
grid-what-section = المحور
grid-what-service = من ينقطه
grid-what-weight = الوزن
grid-what-share = الحصة الفعلية من 100
grid-what-min = الأدنى
grid-what-max = الأقصى
grid-what-step = الخطوة
grid-what-commentbelow = التعليل إجباري تحت
grid-what-commentabove = التعليل إجباري فوق
grid-what-floor = عتبة الإقصاء
grid-what-allowsna = قد لا ينطبق
grid-what-informative = للاستئناس فقط
grid-what-helpar = الشرح بالعربية
grid-what-helpfr = الشرح بالفرنسية
grid-what-helpen = الشرح بالإنجليزية
grid-what-level = معنى القيمة { $value }

## لماذا هذه النقطة؟

grid-why-mean = النقطة { $score } هي معدل مجاميع التقييمات المقدمة ({ $n }):
grid-why-median = النقطة { $score } هي وسيط مجاميع التقييمات المقدمة ({ $n })، أي ما توسطها بعد ترتيبها:
grid-why-desks = النقطة { $score } تجمع ما نقطه كل طرف، بحصته من 100:
grid-why-desk = { $who } ({ $share } من 100): { $score } —
grid-why-mean-of = معدل { $n }:
grid-why-median-of = وسيط { $n }:
grid-why-mark-mean = معدل النقط
grid-why-mark-median = وسيط النقط
grid-why-mark = { $mark } من { $max }
grid-why-share = الحصة المحتسبة
grid-why-total = المجموع من 100
grid-why-rule = نقط كل معيار: حصته مضروبة في (النقطة ناقص الأدنى) مقسوما على (الأقصى ناقص الأدنى). لا شيء يقرب قبل الترتيب.
grid-why-put-aside = «لا ينطبق» في { $n } من { $of }
grid-why-renormalised = وضع معيار جانبا لأنه لا ينطبق، فوزعت حصته على باقي معايير محوره، وحسب المجموع من 100 على ما ينطبق وحده.
grid-why-floor = تحت العتبة { $floor }
grid-why-eliminated = الملف مقصي: نقطته تحت عتبة الإقصاء في { $criteria }.
