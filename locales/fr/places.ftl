# Préfecture et province : deux mots d’un même niveau, que suivent le conseil et le comité

place-prefecture = Préfecture
place-province = Province
place-either = Préfecture ou province
place-prefecture-named = Préfecture { $name }
place-province-named = Province { $name }
place-prefecture-council-named = Conseil préfectoral { $name }
place-province-council-named = Conseil provincial { $name }
place-prefecture-committee-named = Comité préfectoral du programme Awrach { $name }
place-province-committee-named = Comité provincial du programme Awrach { $name }
place-nothing-found = Aucune préfecture ni province de ce nom
place-letterhead-fill = Écrire les noms d’après { $division ->
    [prefecture] la préfecture
   *[province] la province
}
