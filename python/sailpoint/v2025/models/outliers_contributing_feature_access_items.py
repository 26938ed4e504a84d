# Generated from schema/.
"""Outliers contributing feature access items."""

__all__ = ["OutliersContributingFeatureAccessItems"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class OutliersContributingFeatureAccessItems(Model):
        """Outliers contributing feature access items."""

        id: str | None
        display_name: str | None
        description: str | None
        access_type: str | None
        """Known values: ENTITLEMENT, ACCESS_PROFILE, ROLE."""
        source_name: str | None
        extremely_rare: bool | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            display_name: str | None = ...,
            description: str | None = ...,
            access_type: Literal["ENTITLEMENT", "ACCESS_PROFILE", "ROLE"] | None = ...,
            source_name: str | None = ...,
            extremely_rare: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    OutliersContributingFeatureAccessItems = model("v2025", "OutliersContributingFeatureAccessItems")
