# Generated from schema/.
"""Access model metadata."""

__all__ = ["AccessModelMetadata"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.access_model_metadata_values_inner import AccessModelMetadataValuesInner

    class AccessModelMetadata(Model):
        """Access model metadata."""

        key: str | None
        name: str | None
        multiselect: bool | None
        status: str | None
        type: str | None
        object_types: list[str] | None
        description: str | None
        values: list[AccessModelMetadataValuesInner] | None
        def __init__(
            self,
            *,
            key: str | None = ...,
            name: str | None = ...,
            multiselect: bool | None = ...,
            status: str | None = ...,
            type: str | None = ...,
            object_types: list[str] | tuple[str, ...] | None = ...,
            description: str | None = ...,
            values: Sequence[AccessModelMetadataValuesInner | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessModelMetadata = model("v2024", "AccessModelMetadata")
