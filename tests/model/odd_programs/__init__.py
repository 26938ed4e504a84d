"""Programs that misuse models in many ways. None may crash its process."""

from __future__ import annotations

from odd_programs.classes import CLASSES
from odd_programs.instances import INSTANCES

# Every program begins with these lines.
START = """
import copy, gc, json, pickle, sys, weakref
import sailpoint.v2024 as sdk
from sailpoint._core import Model
Owner, Source, Profile = sdk.IdentityProfileAllOfOwner, sdk.IdentityProfileAllOfAuthoritativeSource, sdk.IdentityProfile
Definition, Mapping, Config = sdk.TransformDefinition, sdk.IdentityAttributeTransform, sdk.IdentityAttributeConfig

def use(value):
    "Everything that looks into a value."
    works = [repr, str, hash, copy.copy, copy.deepcopy, pickle.dumps, dict, dir, vars, lambda v: v == copy.copy(v)]
    names = ["to_json", "to_dict", "to_str", "model_dump", "model_dump_json", "model_copy", "_repr_html_"]
    for work in [*works, *(lambda v, n=n: getattr(v, n)() for n in names)]:
        attempt(work, value)
    for name in ("model_fields_set", "model_extra", "name", "id", "owner", "attributes"):
        attempt(lambda v: getattr(v, name), value)
        attempt(lambda v: setattr(v, name, "x"), value)
        attempt(lambda v: delattr(v, name), value)
    gc.collect()

def attempt(work, *given, **named):
    try:
        return work(*given, **named)
    except Exception as error:
        return error

DOCUMENT = {"name": "a", "authoritativeSource": {"id": "1"}, "owner": {"id": "2"}, "new": [1]}
TEXT = json.dumps(DOCUMENT)

def read(model):
    for work in (lambda d: model.from_dict(d), lambda d: model.model_validate(d),
                 lambda d: model.from_json(json.dumps(d)), lambda d: model(**d),
                 lambda d: model.model_construct(**d), lambda d: model.from_json(json.dumps([d, d])),
                 lambda d: model.__new__(model), lambda d: Model.__new__(model)):
        made = attempt(work, DOCUMENT)
        for each in made if isinstance(made, list) else [made]:
            use(each)
"""

PROGRAMS = {**CLASSES, **INSTANCES}
