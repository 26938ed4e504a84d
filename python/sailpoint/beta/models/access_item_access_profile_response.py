# Generated from schema/.
"""Access item access profile response."""

__all__ = ["AccessItemAccessProfileResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.beta.models.access_item_access_profile_response_app_refs_inner import AccessItemAccessProfileResponseAppRefsInner

    class AccessItemAccessProfileResponse(Model):
        """Access item access profile response."""

        id: str | None
        access_type: str | None
        display_name: str | None
        source_name: str | None
        entitlement_count: int
        description: str | None
        source_id: str | None
        app_refs: list[AccessItemAccessProfileResponseAppRefsInner]
        start_date: str | None
        remove_date: str | None
        standalone: bool | None
        revocable: bool | None
        def __init__(
            self,
            *,
            entitlement_count: int,
            app_refs: Sequence[AccessItemAccessProfileResponseAppRefsInner | Mapping[str, Any]],
            standalone: bool | None,
            revocable: bool | None,
            id: str | None = ...,
            access_type: str | None = ...,
            display_name: str | None = ...,
            source_name: str | None = ...,
            description: str | None = ...,
            source_id: str | None = ...,
            start_date: str | None = ...,
            remove_date: str | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    AccessItemAccessProfileResponse = model("beta", "AccessItemAccessProfileResponse")
