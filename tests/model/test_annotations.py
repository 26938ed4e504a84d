"""Annotations of models are types, which are made when a program looks at them."""

from __future__ import annotations

import copy
import inspect
import subprocess
import sys
import typing
from datetime import datetime
from typing import Any, Optional, Union, get_args, get_type_hints

import pytest
from pydantic import ConfigDict, TypeAdapter, ValidationError, create_model

import sailpoint.v2024.models as every_model
from programs import printed
from sailpoint.v2024 import (
    IdentityAttributeConfig,
    IdentityAttributeTransform,
    IdentityProfile,
    IdentityProfileExportedObject,
)

MODELS: list[Any] = [
    model
    for model in (getattr(every_model, name) for name in dir(every_model))
    if isinstance(model, type) and hasattr(model, "model_fields")
]
Transforms = Optional[list[IdentityAttributeTransform]]  # noqa: UP045 - equal, whatever the notation


class Mine(IdentityProfile):
    """A subclass of a program, with one more attribute."""

    team: int = 5


def test_the_types_of_every_model_are_those_of_its_fields() -> None:
    for model in MODELS:
        annotations = model.__annotations__

        assert list(annotations) == list(model.model_fields), model
        for name, field in model.model_fields.items():
            assert annotations[name] == field.annotation, model
            assert not isinstance(field.annotation, (str, typing.ForwardRef)), model


def test_the_types_are_what_the_stub_says() -> None:
    annotations = IdentityProfile.__annotations__

    assert annotations["name"] == Optional[str]  # noqa: UP045
    assert annotations["priority"] == Optional[int]  # noqa: UP045
    assert annotations["created"] == Union[datetime, str, None]  # noqa: UP007
    assert IdentityProfileExportedObject.__annotations__["object"] == Optional[IdentityProfile]  # noqa: UP045
    assert IdentityAttributeConfig.__annotations__["attribute_transforms"] == Transforms
    assert repr(IdentityProfile.model_fields["priority"]).startswith("FieldInfo(annotation=int | None,")


def test_typing_and_inspect_read_them() -> None:
    for model in MODELS:
        expected = {name: field.annotation for name, field in model.model_fields.items()}

        assert get_type_hints(model) == expected, model
        assert inspect.get_annotations(model) == expected, model
        assert dict(vars(model)["__annotations__"]) == {**model.__annotations__} == expected, model


@pytest.mark.parametrize(
    "look",
    [
        "len(found)",
        "dict(found)",
        "list(found)",
        "'name' in found",
        "found['name']",
        "found.get('name')",
        "list(found.items())",
        "list(found.keys())",
        "list(found.values())",
        "found == {'name': 1} or True",
        "found.copy()",
        "found | {}",
        "{} | found",
        "next(reversed(found))",
        "inspect.get_annotations(IdentityProfile)",
        "typing.get_type_hints(IdentityProfile)",
        "IdentityProfile.__annotations__",
    ],
)
def test_the_first_look_finds_them_whatever_it_is(look: str) -> None:
    setup = "import inspect, typing\nfrom sailpoint.v2024 import IdentityProfile\n"
    source = f"{setup}found = vars(IdentityProfile)['__annotations__']\nassert {look}\n"

    assert subprocess.run([sys.executable, "-c", source], timeout=60, check=False).returncode == 0


def test_nothing_is_made_before_the_first_look() -> None:
    source = (
        "import sys\nfrom sailpoint.v2024 import IdentityProfile\n"
        "models = lambda: sum(name.startswith('sailpoint.v2024.models.') for name in sys.modules)\n"
        "print('typing' in sys.modules, models())\nIdentityProfile.__annotations__\n"
        "print('typing' in sys.modules, models() > 1)"
    )

    assert printed(source) == "False 1\nTrue True\n"


def test_a_subclass_has_its_own_and_inherits_the_others() -> None:
    assert Mine.__annotations__ == {"team": "int"}
    assert get_type_hints(Mine) == {**IdentityProfile.__annotations__, "team": int}


def test_a_program_may_change_them() -> None:
    changed = copy.copy(IdentityProfile.__annotations__)
    changed["name"] = int

    assert IdentityProfile.__annotations__["name"] == Optional[str]  # noqa: UP045


def test_threads_that_look_at_the_same_time_see_all_of_them() -> None:
    source = (
        "from concurrent.futures import ThreadPoolExecutor\nfrom sailpoint.v2024 import IdentityProfile\n"
        "with ThreadPoolExecutor(8) as pool:\n"
        "    print({len(each) for each in pool.map(lambda _: dict(IdentityProfile.__annotations__), range(64))})"
    )

    assert printed(source) == f"{{{len(IdentityProfile.model_fields)}}}\n"


def test_pydantic_validates_with_them() -> None:
    types = get_type_hints(IdentityProfile)
    fields: Any = {name: (kind, None) for name, kind in types.items()}
    made: Any = create_model("Made", __config__=ConfigDict(arbitrary_types_allowed=True), **fields)

    assert TypeAdapter(types["priority"]).validate_python("5") == 5
    assert made(name="x", identity_attribute_config=IdentityAttributeConfig()).name == "x"
    with pytest.raises(ValidationError, match="identity_attribute_config"):
        made(identity_attribute_config=5)
    assert get_args(types["authoritative_source"]) or types["authoritative_source"].model_fields
