import time

from hub.domain.problem import Place
from hub.domain.resource import ResourceKind, Status
from hub.intake.content_file import ContentFile, Reference
from hub.library.cross_checks import cross_problems


def file(name: str, *needs: str, status: Status = Status.COMPLETE) -> ContentFile:
    place = Place(f"modules/{name}.md")
    references = tuple(Reference("prerequisites", one, place, "") for one in needs)
    kind = ResourceKind.MODULE
    return ContentFile(place.file, place, name, "", kind, status, None, references, None, ())


def circles(*files: ContentFile) -> list[str]:
    found = [problem.what for problem in cross_problems(files) if problem.code == "HUB405"]
    return [what.partition(": ")[2].rstrip(".") for what in found]


def test_two_circles_that_share_a_resource_are_two():
    found = circles(file("a", "b", "c"), file("b", "a"), file("c", "a"))
    assert found == ["a → b → a", "a → c → a"]


def test_separate_circles_are_all_told():
    found = circles(file("a", "b"), file("b", "a"), file("c", "d"), file("d", "c"))
    assert found == ["a → b → a", "c → d → c"]


def test_a_circle_that_is_entered_from_outside_is_told_without_the_way_in():
    assert circles(file("a", "b"), file("b", "c"), file("c", "b")) == ["b → c → b"]


def test_a_self_reference_is_no_circle():
    assert circles(file("a", "a")) == []


def test_a_long_chain_is_followed_without_recursion_and_in_linear_time():
    def seconds(length: int) -> float:
        files = [file(f"m{one}", f"m{one + 1}") for one in range(length)]
        start = time.process_time()
        assert list(cross_problems([*files, file(f"m{length}")])) == []
        return time.process_time() - start

    seconds(1_000)
    assert seconds(20_000) < 40 * max(seconds(2_000), 0.005)


def test_a_dense_net_is_quick():
    names = [f"m{one}" for one in range(300)]
    files = [file(name, *names[number + 1 :]) for number, name in enumerate(names)]
    start = time.process_time()
    assert list(cross_problems(files)) == []
    assert time.process_time() - start < 2


def test_a_flood_of_dangling_ids_gets_suggestions_for_the_first_five_hundred_only():
    files = [file(f"module-number-{one}", f"modul-number-{one}x") for one in range(2_000)]
    found = list(cross_problems(files))
    assert len(found) == 2_000
    assert sum("did you mean" in problem.fix for problem in found) == 500
