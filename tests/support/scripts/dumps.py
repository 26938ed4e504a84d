"""Prints every form of each model that both SDKs support, with the SDK of this interpreter."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import sailpoint.v2024 as sdk

if TYPE_CHECKING:
    from collections.abc import Iterator

OPTIONS: dict[str, dict[str, Any]] = {
    "plain": {},
    "by alias": {"by_alias": True},
    "without nulls": {"exclude_none": True},
    "without what is not set": {"exclude_unset": True},
    "without defaults": {"exclude_defaults": True},
    "as sent": {"by_alias": True, "exclude_none": True, "exclude_unset": True},
    "including": {"include": {"name", "id", "type", "var_self", "messages"}},
    "excluding": {"exclude": {"name", "id", "owner", "infos"}},
}
LAYOUTS: dict[str, dict[str, Any]] = {"indented": {"indent": 4}, "indented by one": {"by_alias": True, "indent": 1}}


def forms(model: Any) -> Iterator[tuple[str, str]]:
    """Every form by name, as text, so that int differs from float and the order counts."""
    yield "repr", repr(model)
    yield "str", str(model)
    yield "fields set", repr(sorted(model.model_fields_set))
    yield "iteration", repr(dict(model))
    for name, options in OPTIONS.items():
        yield f"model_dump {name}", repr(model.model_dump(**options))
        yield f"model_dump for JSON {name}", repr(model.model_dump(mode="json", **options))
    for name, options in {**OPTIONS, **LAYOUTS}.items():
        yield f"model_dump_json {name}", model.model_dump_json(**options)


def described(name: str, document: Any) -> dict[str, str]:
    """The forms of a document's model, or the name of the exception that reading it raises."""
    try:
        return dict(forms(getattr(sdk, name).model_validate(document)))
    except ValueError as error:
        return {"raises": type(error).__name__}


json.dump([described(name, document) for name, document in json.load(sys.stdin)], sys.stdout)
