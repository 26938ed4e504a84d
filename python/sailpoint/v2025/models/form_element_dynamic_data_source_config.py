# Generated from schema/.
"""Form element dynamic data source config."""

__all__ = ["FormElementDynamicDataSourceConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from sailpoint._core import Model

    class FormElementDynamicDataSourceConfig(Model):
        """Form element dynamic data source config."""

        aggregation_bucket_field: str | None
        indices: list[str] | None
        object_type: str | None
        """Known values: IDENTITY, ACCESS_PROFILE, SOURCES, ROLE, ENTITLEMENT."""
        query: str | None
        def __init__(
            self,
            *,
            aggregation_bucket_field: str | None = ...,
            indices: Sequence[Literal["accessprofiles", "accountactivities", "entitlements", "identities", "events", "roles", "*"]]
            | None = ...,
            object_type: Literal["IDENTITY", "ACCESS_PROFILE", "SOURCES", "ROLE", "ENTITLEMENT"] | None = ...,
            query: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    FormElementDynamicDataSourceConfig = model("v2025", "FormElementDynamicDataSourceConfig")
