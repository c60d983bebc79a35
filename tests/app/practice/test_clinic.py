"""The clinic group: its size, and that a seed gives the same one."""

from zoneinfo import ZoneInfo

from slotdesk.practice.clinic import build_clinic


def test_size() -> None:
    clinic = build_clinic(1)
    assert len(clinic.sites) >= 3
    assert len({ZoneInfo(site.zone).key for site in clinic.sites.values()}) == 2
    assert len(clinic.practitioners) == 24
    assert len({person.specialty for person in clinic.practitioners.values()}) == 8
    assert len(clinic.services) == 12
    assert len({service.minutes for service in clinic.services.values()}) >= 8
    assert any(service.group for service in clinic.services.values())


def test_a_seed_gives_the_same_staff_and_another_seed_others() -> None:
    names = [[person.display for person in build_clinic(seed).practitioners.values()] for seed in (1, 1, 2)]
    build_clinic.cache_clear()
    assert [person.display for person in build_clinic(1).practitioners.values()] == names[0] == names[1] != names[2]


def test_everybody_offers_something_and_everything_is_offered_by_somebody() -> None:
    clinic = build_clinic(3)
    assert all(len(clinic.services_of(person)) >= 2 for person in clinic.practitioners.values())
    assert all(clinic.practitioners_of(service) for service in clinic.services.values())
    for person in clinic.practitioners.values():
        assert clinic.sites[person.home].country == clinic.sites[person.away].country
