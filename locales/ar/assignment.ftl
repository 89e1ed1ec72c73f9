assignment-title = إسناد الملفات إلى المقيمين
assignment-about = { $perFile ->
    [one] مقيم واحد لكل ملف
    [two] مقيمان لكل ملف
    [few] { $perFile } مقيمين لكل ملف
   *[other] { $perFile } مقيما لكل ملف
  }
assignment-open = إسناد الملفات
assignment-automatic = إسناد آلي…
assignment-by-hand = إسناد المحدد…
assignment-files = الملفات
assignment-reviewers = حصص المقيمين
assignment-acts = ما أسند إلى الآن
assignment-show = عرض
assignment-all = كل الملفات
assignment-lacking = ينقصها مقيم
assignment-unassigned = بلا مقيم
assignment-fewest-first = الأقل تقييما أولا
assignment-by-register = حسب رقم التسجيل
assignment-order = الترتيب
assignment-domain = المجال
assignment-every-domain = كل المجالات
assignment-number = رقم التسجيل
assignment-file = المشروع
assignment-has = مقيموه
assignment-count = العدد
assignment-nobody = لا أحد
assignment-conflicts-of-file = تضارب مصالح: { $n }
assignment-none = لا يوجد ملف يسند بعد
assignment-none-hint = تظهر هنا الملفات المقبولة شكلا، والملفات قيد التقييم.
assignment-none-so = لا ملف بهذا الوصف
assignment-no-reviewers = لا يوجد أي مقيم نشيط
assignment-no-reviewers-hint = أضف حسابا بدور «مقيم» من صفحة الحسابات، ثم عد إلى هنا.
assignment-load = { $given } · منها مقدمة { $submitted }
assignment-knows = يعرف: { $domains }
assignment-knows-nothing = لم تحدد مجالاته
assignment-kept-out = تضارب مصالح في { $n ->
    [one] ملف واحد
    [two] ملفين
    [few] { $n } ملفات
   *[other] { $n } ملفا
  }
assignment-dialog = إسناد آلي
assignment-dialog-about = توزيع متوازن يحترم تضارب المصالح ويحفظ ما أسند من قبل.
assignment-which = الملفات
assignment-which-all = كل الملفات المقبولة شكلا أو قيد التقييم
assignment-which-selected = الملفات المحددة ({ $n })
assignment-among = بين المقيمين
assignment-per-file = عدد المقيمين لكل ملف
assignment-most = أقصى عدد من الملفات للمقيم
assignment-most-about = اتركه فارغا إذا لم يكن هناك حد.
assignment-expertise = معرفة المجال
assignment-expertise-preferred = مفضلة
assignment-expertise-required = واجبة
assignment-expertise-ignored = لا اعتبار لها
assignment-preview = معاينة التوزيع
assignment-apply = إسناد ({ $n })
assignment-planned = { $given ->
    [zero] لا تقييم جديد
    [one] تقييم جديد واحد
    [two] تقييمان جديدان
    [few] { $given } تقييمات جديدة
   *[other] { $given } تقييما جديدا
  } · { $starting ->
    [zero] لا يدخل أي ملف مرحلة التقييم
    [one] ملف واحد يدخل مرحلة التقييم
    [two] ملفان يدخلان مرحلة التقييم
    [few] { $starting } ملفات تدخل مرحلة التقييم
   *[other] { $starting } ملفا يدخل مرحلة التقييم
  }
assignment-nothing-new = لكل ملف مقيموه: لا شيء يسند.
assignment-loads = الحصص قبل الإسناد وبعده
assignment-reviewer = المقيم
assignment-before = قبل
assignment-after = بعد
assignment-versed = في مجاله
assignment-who-gets = من يقيم ماذا
assignment-new = يسند إلى
assignment-had = مسند من قبل إلى
assignment-short = ملفات لا تبلغ العدد المطلوب ({ $n })
assignment-lacks = ينقصه
assignment-why = السبب
assignment-why-concerned = تضارب مصالح: { $names }
assignment-why-unversed = لا يعرفون المجال: { $n }
assignment-why-full = بلغوا أقصى عدد: { $n }
assignment-service-lacking = ينقصه من ينقط محور: { $services }
assignment-why-few = المقيمون المختارون أقل من المطلوب
assignment-done = أُسند { $n ->
    [one] تقييم واحد
    [two] تقييمان
    [few] { $n } تقييمات
   *[other] { $n } تقييما
  }
assignment-undo = تراجع
assignment-undo-title = إلغاء هذا الإسناد؟
assignment-undo-body = يسحب { $open ->
    [zero] لا شيء
    [one] تقييم واحد
    [two] تقييمان
    [few] { $open } تقييمات
   *[other] { $open } تقييما
  } لم يبدأه أحد، ويبقى { $begun ->
    [zero] لا شيء
    [one] تقييم واحد بدأه صاحبه
    [two] تقييمان بدأهما صاحباهما
    [few] { $begun } تقييمات بدأها أصحابها
   *[other] { $begun } تقييما بدأه أصحابه
  }.
assignment-undone = سُحب { $n ->
    [zero] لا شيء
    [one] تقييم واحد
    [two] تقييمان
    [few] { $n } تقييمات
   *[other] { $n } تقييما
  }
assignment-kept = بقي: { $list }
assignment-act-hand = باليد
assignment-act-automatic = آليا
assignment-act-line = { $given ->
    [one] تقييم واحد
    [two] تقييمان
    [few] { $given } تقييمات
   *[other] { $given } تقييما
  } · { $way }
assignment-act-undone = أُلغي { $at }
assignment-no-acts = لم يسند شيء بعد.
assignment-hint-unassign = اسحب الإسناد من صفحة التقييم ما لم يبدأ.
act-recall-review = إرجاع الملف لنقص المقيمين
act-recall-review-done = أُرجع الملف لنقص المقيمين
noun-assignment = إسناد
audit-act-application-recall-review = { act-recall-review-done }
audit-act-assignment-apply = إسناد ملفات إلى مقيمين
audit-act-assignment-undo = إلغاء إسناد ملفات
audit-act-account-describe = تسجيل هوية صاحب حساب ومجالاته
log-application-recall-review = { act-recall-review-done }
log-assignment-apply = { audit-act-assignment-apply }
log-assignment-undo = { audit-act-assignment-undo }
log-account-describe = { audit-act-account-describe }
