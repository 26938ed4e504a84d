"""Actions on models: create them, change them in valid and invalid ways, and inspect them."""

from __future__ import annotations

import copy
import gc
import json
import pickle
import weakref
from typing import TYPE_CHECKING, Any

import inputs
import sailpoint
from sailpoint import v2024
from stress.actions import action
from stress.values import choose, deep, deep_text, name, value

if TYPE_CHECKING:
    from random import Random

    from stress.world import World

CLASSES = [getattr(v2024, each) for each in inputs.DOCUMENTS]
WRONG = (ValueError, TypeError, AttributeError, RecursionError, KeyError, RuntimeError)
"""Exceptions for invalid values and targets."""


def table(model: Any) -> Any:
    """The columns of the Arrow table."""
    made: Any = sailpoint.to_arrow([model])
    return made.columns()


def document(random: Random, cls: Any) -> dict[str, Any]:
    """A document of a model with members removed, changed and added."""
    made: dict[str, Any] = copy.deepcopy(inputs.DOCUMENTS[cls.__name__])
    for _ in range(random.randrange(3)):
        made[name(random)] = value(random)
    for key in random.sample(sorted(made), random.randrange(min(3, len(made)))):
        del made[key]
    return made


@action("models", *WRONG)
def build(world: World, random: Random) -> None:
    cls = choose(random, CLASSES)
    given = document(random, cls)
    make = choose(
        random, [cls.from_dict, cls.model_validate, lambda given: cls(**given), lambda _: cls.model_construct()]
    )
    world.keep(make(given))


@action("models", *WRONG)
def read(world: World, random: Random) -> None:
    cls = choose(random, CLASSES)
    text = json.dumps(inputs.DOCUMENTS[cls.__name__])
    if random.random() < 1 / 3:
        text = text[: random.randrange(len(text))] + choose(random, ['"', "}", "\\ud800", "1e999", text])
    world.keep(cls.from_json(text if random.random() < 1 / 2 else text.encode()))


def some(world: World, random: Random) -> Any:
    """A model that other actors may share."""
    try:
        return choose(random, world.models)
    except IndexError:
        model = v2024.IdentityProfile.from_dict(inputs.PROFILE)
        world.keep(model)
        return model


@action("models", *WRONG)
def assign(world: World, random: Random) -> None:
    model = some(world, random)
    field = choose(random, [*type(model).model_fields, name(random)])
    setattr(model, field, choose(random, [value(random), some(world, random), [some(world, random)]]))


@action("models", *WRONG)
def delete(world: World, random: Random) -> None:
    model = some(world, random)
    delattr(model, choose(random, [*type(model).model_fields, name(random)]))


@action("models", *WRONG)
def change_extras(world: World, random: Random) -> None:
    model = some(world, random)
    extras = choose(random, [lambda: model.model_extra, lambda: vars(model)])()
    if random.random() < 1 / 4:
        extras.clear()
    extras[choose(random, [name(random), *type(model).model_fields])] = value(random)


@action("models", *WRONG)
def close_a_circle(world: World, random: Random) -> None:
    model = some(world, random)
    held = choose(random, [model, [model], {"a": model}, {"a": [{"b": model}]}, some(world, random)])
    if random.random() < 1 / 2:
        setattr(model, name(random), held)
    else:
        model.model_extra[name(random)] = held


OBSERVE: dict[str, Any] = {
    "repr": repr,
    "str": str,
    "hash": hash,
    "dir": dir,
    "iter": list,
    "to_dict": lambda model: model.to_dict(),
    "to_json": lambda model: model.to_json(),
    "to_str": lambda model: model.to_str(),
    "dump": lambda model: model.model_dump(by_alias=True, exclude_none=True),
    "dump of JSON": lambda model: model.model_dump(mode="json", exclude_unset=True),
    "dump to JSON": lambda model: model.model_dump_json(indent=2),
    "selected dump": lambda model: model.model_dump(include={"name": True}, exclude={"owner": {"id"}}),
    "html": lambda model: model._repr_html_(),
    "set": lambda model: model.model_fields_set,
    "equals itself": lambda model: model == model,  # noqa: PLR0124 - what is compared may be hostile
    "equals its copy": lambda model: model == copy.copy(model),
    "copy": copy.copy,
    "shallow": lambda model: model.model_copy(update={"name": "n"}),
    "encoded": lambda model: sailpoint.v2024.JsonPatchOperation(op="add", path="/x", value=model).to_json(),
    "validated again": lambda model: type(model).model_validate(model),
    "table": table,
}
ROOMY: dict[str, Any] = {
    # These recurse in CPython's own code, which needs more stack than a small thread has.
    "deepcopy": copy.deepcopy,
    "deep": lambda model: model.model_copy(deep=True),
    "pickle": lambda model: pickle.loads(pickle.dumps(model)),
}


@action("models", *WRONG, small_stack=True)
def observe(world: World, random: Random) -> None:
    model = some(world, random)
    for _ in range(random.randrange(1, 4)):
        choose(random, list(OBSERVE.values()))(model)


@action("models", *WRONG, pickle.PicklingError)
def copy_in_depth(world: World, random: Random) -> None:
    world.keep(choose(random, list(ROOMY.values()))(some(world, random)))


@action("models", *WRONG)
def compare(world: World, random: Random) -> None:
    first, second = some(world, random), some(world, random)
    assert (first == second) in (True, False)
    assert first != value(random)


@action("models", *WRONG)
def track(world: World, random: Random) -> None:
    profile = v2024.IdentityProfile.from_dict(inputs.PROFILE)
    with profile.track():
        profile.description = name(random)
        setattr(profile, name(random), value(random))
    world.keep(choose(random, profile.json_patch() or [profile]))


@action("models", *WRONG)
def containers(world: World, random: Random) -> None:
    models: Any = v2024.IdentityAttributeConfig.from_dict(inputs.CONFIG).attribute_transforms
    models.extend(some(world, random) for _ in range(2))
    choose(random, [models.reverse, models.clear, models.copy, models.pop, lambda: models.sort(key=repr)])()
    choose(random, [repr, copy.copy, lambda held: held.model_dump_json(), lambda held: pickle.dumps(held[:2])])(models)


@action("deep", *WRONG, small_stack=True)
def go_deep(world: World, random: Random) -> None:
    look_into(deep(random), world, random)


@action("deep", *WRONG)
def go_very_deep(world: World, random: Random) -> None:
    """Nest deeper than CPython 3.13.0 itself can free on a small stack."""
    look_into(deep(random, [20_000]), world, random)


def look_into(held: Any, world: World, random: Random) -> None:
    """Observe a model that contains a value."""
    model = v2024.IdentityProfile.from_dict(inputs.PROFILE)
    where = choose(random, [setattr, lambda model, key, held: model.model_extra.__setitem__(key, held)])
    where(model, "other", held)
    observed = choose(random, sorted(OBSERVE))
    world.note(f"  {observed}")
    OBSERVE[observed](model)


@action("deep", *WRONG, small_stack=True)
def read_what_is_deep(_: World, random: Random) -> None:
    cls = choose(random, CLASSES)
    text = deep_text(random)
    make = choose(
        random, [cls.from_json, lambda text: cls.from_json('{"other":' + text + "}"), cls.model_validate_json]
    )
    OBSERVE[choose(random, sorted(OBSERVE))](make(text))


def nested(depth: int) -> Any:
    """Nested models."""
    inner: Any = v2024.IdentityProfile.from_dict(inputs.PROFILE)
    for _ in range(depth):
        outer = v2024.TransformDefinition(type="x")
        outer.model_extra["inner"] = inner
        inner = outer
    return inner


@action("deep", *WRONG, small_stack=True)
def nest_models(_: World, random: Random) -> None:
    OBSERVE[choose(random, sorted(OBSERVE))](nested(choose(random, [10, 150, 250])))


@action("deep", *WRONG)
def nest_many_models(_: World, random: Random) -> None:
    """Nest more models than CPython 3.13.0 itself can free on a small stack."""
    OBSERVE[choose(random, sorted(OBSERVE))](nested(2_000))


@action("collector", *WRONG)
def collect(_: World, random: Random) -> None:
    gc.collect(random.randrange(3))


@action("collector", *WRONG)
def look_through_the_collector(world: World, random: Random) -> None:
    model = some(world, random)
    for found in [*gc.get_referents(model), *gc.get_referrers(model)][:20]:
        type(found)
    weakref.finalize(choose(random, [value, name]), gc.collect)


@action("collector")
def set_thresholds(_: World, random: Random) -> None:
    gc.set_threshold(choose(random, [1, 10, 700]), choose(random, [1, 10]), choose(random, [1, 10]))
