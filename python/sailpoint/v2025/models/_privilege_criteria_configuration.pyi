# Generated from schema/.
"""The models of the schema file privilege_criteria_configuration, for type checkers."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model

class PrivilegeCriteriaConfigDTO(Model):
    """Privilege criteria config DTO."""

    id: str | None
    source_id: str | None
    config: dict[str, Any] | None
    created: str | None
    modified: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        source_id: str | None = ...,
        config: Mapping[str, Any] | None = ...,
        created: str | None = ...,
        modified: str | None = ...,
    ) -> None: ...
