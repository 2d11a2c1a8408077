"""Write a field with its example, as it could stand in a file."""

from hub.intake.field import BlockRule, BlocksRule, Field, TextsRule
from hub.intake.yaml_text import dashed


def field_as_yaml(field: Field) -> tuple[str, ...]:
    """Return a field with its example, as lines of a file.

    Blocks have a line for each key, and prose has a line for each entry: inside brackets a comma
    would split it.
    """
    match field.rule:
        case BlockRule():
            nested = (f"  {line}" for one in field.rule.fields for line in field_as_yaml(one))
            return (f"{field.key}:", *nested)
        case BlocksRule() if field.example:
            return (f"{field.key}:", *(f"  {line}" for line in field.example.split("\n")))
        case BlocksRule():
            lines = [line for one in field.rule.fields for line in field_as_yaml(one)]
            return (f"{field.key}:", f"  - {lines[0]}", *(f"    {line}" for line in lines[1:]))
        case TextsRule() if not field.example.startswith("["):
            return (f"{field.key}:", *dashed(field.example.split("\n")))
        case _:
            return (f"{field.key}: {field.example}",)
