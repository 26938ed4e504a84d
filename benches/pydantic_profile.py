"""The identity profile as pydantic models."""

from __future__ import annotations

from profile_classes import profile_of
from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel


class Model(BaseModel):
    """Names in JSON are in camel case."""

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True)


Profile = profile_of(Model)
