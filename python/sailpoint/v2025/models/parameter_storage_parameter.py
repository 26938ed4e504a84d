# Generated from schema/.
"""Parameter storage parameter."""

__all__ = ["ParameterStorageParameter"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

    class ParameterStorageParameter(Model):
        """Parameter storage parameter."""

        id: str
        owner_id: str
        type: str | None
        name: str
        primary_field: str | None
        public_fields: dict[str, Any]
        description: str | None
        last_modified_at: str | None
        last_modified_by: str | None
        private_fields_last_modified_at: str | None
        private_fields_last_modified_by: str | None
        def __init__(
            self,
            *,
            id: str,
            owner_id: str,
            name: str,
            public_fields: Mapping[str, Any],
            type: str | None = ...,
            primary_field: str | None = ...,
            description: str | None = ...,
            last_modified_at: str | None = ...,
            last_modified_by: str | None = ...,
            private_fields_last_modified_at: str | None = ...,
            private_fields_last_modified_by: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ParameterStorageParameter = model("v2025", "ParameterStorageParameter")
