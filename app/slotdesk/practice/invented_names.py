"""Names from which staff and patients are drawn; any likeness to real people is chance."""

from typing import NamedTuple

STAFF_FAMILIES = (
    "Lindqvist", "Åkerman", "Öhrnberg", "Sjöholm", "Hägglund", "Näslund", "Virtanen", "Mäkelä",
    "Hämäläinen", "Koskinen", "Järvi", "Peltonen", "Ahtila", "Nowicka", "Öztürk", "O'Mahony",
    "Castellanos", "Dvořáková", "Nguyễn", "Haddad", "Okonkwo", "Bergström-Aalto", "Rasmussen", "Kovács",
    "Þórsdóttir", "Salminen", "Ekdahl", "Wikander", "Lehtola", "Sandvik",
)  # fmt: skip
STAFF_GIVEN = {
    "female": ("Astrid", "Elina", "Sofia", "Margareta", "Aino", "Zofia", "Leyla", "Siobhán", "Ifeoma",
               "Minh Anh", "Kerstin", "Hanna-Leena", "Tereza", "Guðrún", "Noor"),
    "male": ("Oskar", "Juhani", "Björn", "Mikael", "Eero", "Tadeusz", "Emre", "Cormac", "Chidi",
             "Quang", "Sven-Åke", "Risto", "Matěj", "László", "Samir"),
}  # fmt: skip


class Naming(NamedTuple):
    """One way of naming people; each name is ``(as written, in Latin letters)``."""

    language: str
    families: tuple[tuple[str, str], ...]
    female: tuple[tuple[str, str], ...]
    male: tuple[tuple[str, str], ...]
    weight: int


def _latin(*names: str) -> tuple[tuple[str, str], ...]:
    return tuple((name, name) for name in names)


NAMINGS = (
    Naming("sv", _latin("Andersson", "Björklund", "Åström", "Söderberg", "Ekström", "Hedlund", "Nyqvist",
                        "von Essen", "Östling"),
           _latin("Maja", "Ingrid", "Åsa", "Karin", "Elsa", "Linnéa", "Wilma"),
           _latin("Nils", "Göran", "Erik", "Lars-Erik", "Hugo", "Åke", "Jönas"), 30),
    Naming("fi", _latin("Korhonen", "Mäkinen", "Nieminen", "Heikkilä", "Räsänen", "Yli-Hukkala", "Tähtinen"),
           _latin("Aino", "Päivi", "Helmi", "Säde", "Kaisa", "Tuuli"),
           _latin("Väinö", "Jukka", "Eino", "Pekka", "Ilmari", "Onni"), 22),
    Naming("en", _latin("Ashworth", "O'Neill", "Fitzgerald", "St. John", "Pemberton"),
           _latin("Grace", "Zoë", "Imogen", "Mary-Jane"), _latin("Oliver", "Seán", "Theo", "Alistair"), 8),
    Naming("pl", _latin("Wójcik", "Łukaszewska", "Zieliński", "Dąbrowska"),
           _latin("Małgorzata", "Świętosława", "Zuzanna"), _latin("Paweł", "Stanisław", "Łukasz"), 7),
    Naming("tr", _latin("Yıldız", "Çelik", "Şahin", "Güneş"),
           _latin("Ayşe", "Gül", "İrem"), _latin("Çağlar", "Oğuz", "Işık"), 5),
    Naming("vi", _latin("Trần", "Phạm", "Đặng"), _latin("Thị Hồng", "Ngọc Ánh"), _latin("Văn Dũng", "Hữu"), 3),
    Naming("ru", (("Соколова", "Sokolova"), ("Иванов", "Ivanov"), ("Журавлёв", "Zhuravlyov"),
                  ("Щербакова", "Shcherbakova")),
           (("Анна", "Anna"), ("Екатерина", "Yekaterina"), ("Юлия", "Yuliya")),
           (("Дмитрий", "Dmitriy"), ("Фёдор", "Fyodor"), ("Алексей", "Aleksey")), 7),
    Naming("uk", (("Шевчук", "Shevchuk"), ("Ґудзь", "Gudz"), ("Їжакевич", "Yizhakevych")),
           (("Оксана", "Oksana"), ("Євгенія", "Yevheniia")), (("Тарас", "Taras"), ("Ілля", "Illia")), 4),
    Naming("el", (("Παπαδόπουλος", "Papadopoulos"), ("Γεωργίου", "Georgiou"), ("Οικονόμου", "Oikonomou")),
           (("Ελένη", "Eleni"), ("Χρυσάνθη", "Chrysanthi")), (("Γιώργος", "Giorgos"), ("Νίκος", "Nikos")), 4),
    Naming("ar", (("الحداد", "al-Haddad"), ("منصور", "Mansour"), ("خليل", "Khalil")),
           (("فاطمة", "Fatima"), ("ليلى", "Layla")), (("محمد", "Muhammad"), ("يوسف", "Yusuf")), 6),
    Naming("zh", (("王", "Wang"), ("欧阳", "Ouyang"), ("陈", "Chen"), ("李", "Li")),
           (("小红", "Xiaohong"), ("美玲", "Meiling")), (("伟", "Wei"), ("建国", "Jianguo")), 5),
    Naming("he", (("כהן", "Cohen"), ("מזרחי", "Mizrahi")), (("נועה", "Noa"),), (("אריאל", "Ariel"),), 2),
    Naming("hi", (("शर्मा", "Sharma"), ("गुप्ता", "Gupta")), (("प्रिया", "Priya"),), (("राहुल", "Rahul"),), 3),
    Naming("ko", (("김", "Kim"), ("박", "Park")), (("서연", "Seo-yeon"),), (("민준", "Min-jun"),), 2),
)  # fmt: skip
