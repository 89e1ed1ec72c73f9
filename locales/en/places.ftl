# Prefecture and province: two words for one level, which the council and the committee follow

place-prefecture = Prefecture
place-province = Province
place-either = Prefecture or province
place-prefecture-named = { $name } Prefecture
place-province-named = { $name } Province
place-prefecture-council-named = Prefectural Council of { $name }
place-province-council-named = Provincial Council of { $name }
place-prefecture-committee-named = Prefectural Committee of the Awrach programme, { $name }
place-province-committee-named = Provincial Committee of the Awrach programme, { $name }
place-nothing-found = No prefecture or province of that name
place-letterhead-fill = Write the names after the { $division ->
    [prefecture] prefecture
   *[province] province
}
