# Generated from schema/.
"""Public identity config."""

__all__ = ["PublicIdentityConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.identity_reference import IdentityReference
    from sailpoint.v2024.models.public_identity_attribute_config import PublicIdentityAttributeConfig

    class PublicIdentityConfig(Model):
        """Public identity config."""

        attributes: list[PublicIdentityAttributeConfig] | None
        modified: datetime | str | None
        modified_by: IdentityReference | None
        def __init__(
            self,
            *,
            attributes: Sequence[PublicIdentityAttributeConfig | Mapping[str, Any]] | None = ...,
            modified: datetime | str | None = ...,
            modified_by: IdentityReference | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    PublicIdentityConfig = model("v2024", "PublicIdentityConfig")
