# Generated from schema/.
"""Attribute mappings all of target."""

__all__ = ["AttributeMappingsAllOfTarget"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AttributeMappingsAllOfTarget(Model):
        """Attribute mappings all of target."""

        type: str | None
        """Known values: ACCOUNT, IDENTITY, OWNER_ACCOUNT, OWNER_IDENTITY."""
        attribute_name: str | None
        source_id: str | None
        def __init__(
            self,
            *,
            type: Literal["ACCOUNT", "IDENTITY", "OWNER_ACCOUNT", "OWNER_IDENTITY"] | None = ...,
            attribute_name: str | None = ...,
            source_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AttributeMappingsAllOfTarget = model("v2024", "AttributeMappingsAllOfTarget")
