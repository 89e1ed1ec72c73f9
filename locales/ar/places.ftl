# العمالة والإقليم: كلمتان لمستوى واحد، وتتبعهما أسماء المجلس واللجنة

place-prefecture = العمالة
place-province = الإقليم
place-either = العمالة أو الإقليم
place-prefecture-named = عمالة { $name }
place-province-named = إقليم { $name }
place-prefecture-council-named = مجلس عمالة { $name }
place-province-council-named = المجلس الإقليمي { $name }
place-prefecture-committee-named = اللجنة الإقليمية لبرنامج أوراش بعمالة { $name }
place-province-committee-named = اللجنة الإقليمية لبرنامج أوراش بإقليم { $name }
place-nothing-found = لا توجد عمالة أو إقليم بهذا الاسم
place-letterhead-fill = كتابة الأسماء حسب { $division ->
    [prefecture] العمالة
   *[province] الإقليم
}
