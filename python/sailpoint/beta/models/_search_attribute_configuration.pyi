# Generated from schema/.
"""The models of the schema file search_attribute_configuration, for type checkers."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.beta.models._shared import JsonPatchOperation

class SearchAttributeConfig(Tracked[JsonPatchOperation], Model):
    """Search attribute config."""

    name: str | None
    display_name: str | None
    application_attributes: dict[str, Any] | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        display_name: str | None = ...,
        application_attributes: Mapping[str, Any] | None = ...,
    ) -> None: ...
