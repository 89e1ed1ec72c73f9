# رادار التكرار: هيئات قد تكون واحدة، ودمجها

radar-title = رادار التكرار
radar-about = هيئات قد تكون واحدة، مع الأسباب. لا يدمج البرنامج شيئا من تلقاء نفسه.
radar-show = ما يعرض
radar-only-likely = المرجح فقط
radar-everything = الكل
radar-pairs = هيئات متشابهة
radar-looking = جار البحث في هيئات المكتب…
radar-looked = هيئات تم فحصها
radar-go-on = متابعة البحث
radar-none = لا توجد هيئات متشابهة
radar-none-hint = يعاد الفحص كلما فتحت هذه الصفحة.
radar-compare = مقارنة ودمج
radar-use = هي هذه الهيئة
radar-different = ليست هي
radar-different-title = هيئتان مختلفتان
radar-different-about = لن يسأل البرنامج عنهما بعد الآن. يمكنك الرجوع عن ذلك من صفحة رادار التكرار.
radar-different-reason = السبب (اختياري)
radar-different-kept = سُجل أنهما هيئتان مختلفتان
radar-found-different = هيئات سُجل أنها مختلفة
radar-restore = إعادة السؤال عنهما
radar-undo = تراجع
radar-merge-title = مقارنة الهيئتين ودمجهما
radar-merge = دمج
radar-merge-about = اختر لكل معلومة ما يبقى. السجل المدمج لا يحذف: يحيل على السجل الباقي، ويمكن التراجع عن الدمج.
radar-swap = الإبقاء على السجل الآخر
radar-side-by-side = السجلان جنبا إلى جنب
radar-field = المعلومة
radar-kept = يبقى: { $name }
radar-dropped = يدمج: { $name }
radar-take = { $field }: { $value }
radar-no-difference = لا تضيف الهيئة المدمجة أي معلومة مختلفة.
radar-moves = ينتقل إلى السجل الباقي: { $what }
radar-both-in-call = للهيئتين ملفان في طلب العروض نفسه
radar-confirm-both = اطلعت على ذلك، ويبقى الملفان معا
radar-confirm-first = أكد أولا أنك اطلعت على وجود ملفين في طلب العروض نفسه
radar-merge-reason = سبب الدمج
radar-merged = دُمجت الهيئتان
radar-unmerged = أُلغي الدمج، وعاد كل شيء كما كان
radar-unmerge = إلغاء الدمج
radar-unmerge-about = يعود السجلان كما كانا قبل الدمج، بملفاتهما ووثائقهما.
radar-unmerge-failed = تعذر إلغاء الدمج، ولم يتغير شيء. افتح صفحة الهيئة لمعرفة السبب.
radar-merged-here = سجلات دُمجت هنا
radar-came-from = هذا هو السجل الباقي: «{ $name }» دُمجت فيه.
radar-card = هيئات متشابهة
radar-card-none = لا توجد هيئة تشبه هذه.
strength-certain = مؤكد
strength-likely = مرجح
strength-possible = محتمل
reason-ice = التعريف الموحد نفسه
reason-rib = الحساب البنكي نفسه
reason-register = رقم الوصل أو السجل نفسه
reason-same-name = الاسم نفسه
reason-near-name = اسم قريب
reason-sound = الاسم نفسه باللغة الأخرى
reason-acronym = الاسم المختصر نفسه
reason-person = عضو مشترك في المكتب: { $who }
reason-person-phone = هاتف عضو مشترك: { $who }
reason-phone = الهاتف نفسه
reason-commune = الجماعة نفسها
noun-document = وثيقة
noun-pair = زوج من الهيئات
radar-files =
    { $n ->
        [zero] لا ملفات
        [one] ملف واحد
        [two] ملفان
        [few] { $n } ملفات
        [many] { $n } ملفا
       *[other] { $n } ملف
    }
radar-documents =
    { $n ->
        [zero] لا وثائق
        [one] وثيقة واحدة
        [two] وثيقتان
        [few] { $n } وثائق
        [many] { $n } وثيقة
       *[other] { $n } وثيقة
    }
radar-members =
    { $n ->
        [zero] لا أعضاء
        [one] عضو واحد في المكتب
        [two] عضوان في المكتب
        [few] { $n } أعضاء في المكتب
        [many] { $n } عضوا في المكتب
       *[other] { $n } عضو في المكتب
    }
radar-maybe-known =
    { $n ->
        [zero] لا هيئات مشابهة
        [one] قد تكون هذه الهيئة مسجلة من قبل
        [two] قد تكون هذه الهيئة إحدى هيئتين مسجلتين
        [few] قد تكون هذه الهيئة إحدى { $n } هيئات مسجلة
        [many] قد تكون هذه الهيئة إحدى { $n } هيئة مسجلة
       *[other] قد تكون هذه الهيئة إحدى { $n } هيئة مسجلة
    }
