"""What the templates of "My learning" get: `my_learning` on every page, `view` on its own."""

from dataclasses import dataclass

from hub.domain.cpd_form import RECORD_FIELDS, CpdForm, FieldPart, RecordField


@dataclass(frozen=True, slots=True)
class MyLearning:
    """That readers can keep what they learned; every template gets it as `my_learning`."""

    has_records: bool
    """Whether there is a form for CPD records."""


@dataclass(frozen=True, slots=True)
class MyLearningView:
    """The page of what a reader did, keeps and wrote."""

    forms: tuple[CpdForm, ...]


@dataclass(frozen=True, slots=True)
class RecordView:
    """The page on which a reader writes a CPD record."""

    forms: tuple[CpdForm, ...]
    boxes: tuple[RecordField, ...]
    """What only the reader can write."""
    given: tuple[RecordField, ...]
    """What the hub fills in."""
    more: tuple[RecordField, ...]
    """What some forms ask for besides."""


@dataclass(frozen=True, slots=True)
class BlankForm:
    """A form to fill in on paper."""

    form: CpdForm
    headings: tuple[tuple[str, bool], ...]
    """Each heading, and whether a line is enough for it."""


@dataclass(frozen=True, slots=True)
class BlankView:
    """The page of forms to fill in on paper."""

    forms: tuple[BlankForm, ...]


def record_view(forms: tuple[CpdForm, ...]) -> RecordView:
    """Return what the page of a record shows."""

    def part(wanted: FieldPart) -> tuple[RecordField, ...]:
        return tuple(field for field in RECORD_FIELDS if field.part is wanted)

    return RecordView(forms, part(FieldPart.BOX), part(FieldPart.GIVEN), part(FieldPart.MORE))


def blank_view(forms: tuple[CpdForm, ...]) -> BlankView:
    """Return what the page of blank forms shows."""
    long = {field.id for field in RECORD_FIELDS if field.input == "text"}
    return BlankView(
        tuple(
            BlankForm(
                form,
                tuple((one.heading, long.isdisjoint(one.holds)) for one in form.headings),
            )
            for form in forms
        )
    )
