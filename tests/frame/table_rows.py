"""The expected rows of a table of models, computed from the models and their JSON Schema alone."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from sailpoint._core import Model, dump_json

_WIDEST = 2**63


def json_text(value: Any) -> str:
    """A value as JSON text in the format of models."""
    return dump_json(value, by_alias=True, exclude_unset=True)


def expected_row(record: Model) -> dict[str, Any]:
    """The row of a model, without an empty `model_extra`."""
    schema = type(record).model_json_schema(by_alias=False)
    return _Rows(schema.get("$defs", {})).record(schema, record)


def actual_row(row: Any) -> Any:
    """An actual row, without `model_extra` where it is null, at any depth."""
    if isinstance(row, list):
        return [actual_row(each) for each in row]
    if isinstance(row, dict):
        return {key: actual_row(cell) for key, cell in row.items() if key != "model_extra" or cell is not None}
    return row


class _Rows:
    def __init__(self, definitions: dict[str, Any]) -> None:
        self._definitions = definitions

    def record(self, schema: dict[str, Any], record: Model) -> dict[str, Any]:
        row, extra = {}, {}
        for name, member in schema["properties"].items():
            value = getattr(record, name)
            row[name], fits = self.cell(member, value)
            if not fits:
                extra[type(record).model_fields[name].alias] = value
        extra |= record.model_extra
        return {**row, "model_extra": json_text(extra)} if extra else row

    def cell(self, schema: dict[str, Any], value: Any) -> tuple[Any, bool]:
        """The cell of a value, and whether the whole value has the column's type."""
        if "anyOf" in schema and {"type": "null"} in schema["anyOf"]:
            (schema,) = [each for each in schema["anyOf"] if each != {"type": "null"}]
        if "$ref" in schema:
            schema = self._definitions[schema["$ref"].rpartition("/")[2]]
        if value is None:
            return None, True
        if "properties" in schema:
            fits = isinstance(value, Model)
            return (self.record(schema, value) if fits else None), fits
        if "items" in schema and isinstance(value, list):
            cells = [self.cell(schema["items"], element) for element in value]
            return [cell for cell, _ in cells], all(fits for _, fits in cells)
        if schema.get("type") == "object" or "anyOf" in schema or not {"type", "enum"} & set(schema):
            return json_text(value), True
        fits = _is_of(schema, value)
        return (value if fits else None), fits


def _is_of(schema: dict[str, Any], value: Any) -> bool:
    if schema.get("format") == "date-time":
        return isinstance(value, datetime) and _has_a_year_in_utc(value)
    if schema["type"] == "integer":
        return type(value) is int and -_WIDEST <= value < _WIDEST
    return isinstance(value, {"string": str, "boolean": bool, "array": list}[schema["type"]])


def _has_a_year_in_utc(value: datetime) -> bool:
    try:
        return value.tzinfo is not None and bool(value.astimezone(timezone.utc))
    except OverflowError:
        return False
